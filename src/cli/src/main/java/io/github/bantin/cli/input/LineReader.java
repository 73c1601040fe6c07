package io.github.bantin.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * A reader of lines, which end in LF, CR LF or CR; only the longest is held in memory.
 *
 * <p>A line that cannot be decoded is skipped. Of each input the first such line is named with its byte and the others are
 * counted, since in the wrong encoding they are many. A byte order mark at the begin belongs to the encoding and is dropped.
 */
final class LineReader implements InputReader<LineSink> {
    private final Charset charset;

    LineReader(Charset charset) {
        this.charset = charset;
    }

    @Override
    public void read(String name, InputStream bytes, LineSink sink) throws IOException {
        Cutter cutter = new Cutter(name, sink);
        try {
            new StrictDecoder(charset).decode(bytes, cutter);
        } catch (InputException e) {
            cutter.finish();
            sink.reject(name, e);
            return;
        }
        cutter.finish();
        if (cutter.skipped > 1) {
            long more = cutter.skipped - 1;
            sink.reject(
                    name,
                    new InputException(
                            more + (more == 1 ? " more line is" : " more lines are") + " not " + charset.name()));
        }
    }

    /** What cuts the text of one input into lines. */
    private static final class Cutter implements StrictDecoder.Pieces {
        private final String name;
        private final LineSink sink;
        private final StringBuilder line = new StringBuilder();

        /** Whether the line ends in a carriage return of which it is not known whether a line feed follows. */
        private boolean afterReturn;

        private @Nullable InputException problem;
        private long number;
        private long skipped;

        Cutter(String name, LineSink sink) {
            this.name = name;
            this.sink = sink;
        }

        @Override
        public void take(char[] chars, int length) throws IOException {
            int from = 0;
            if (afterReturn) {
                from = chars[0] == '\n' ? 1 : 0;
                end(from == 1 ? "\r\n" : "\r");
            }
            for (int i = from; i < length; i++) {
                if (chars[i] == '\n' || chars[i] == '\r') {
                    line.append(chars, from, i - from);
                    from = i + 1;
                    if (chars[i] == '\n') {
                        end("\n");
                    } else if (from == length) {
                        afterReturn = true;
                    } else if (chars[from] == '\n') {
                        end("\r\n");
                        i = from++;
                    } else {
                        end("\r");
                    }
                }
            }
            line.append(chars, from, length - from);
        }

        @Override
        public void undecodable(InputException found) throws IOException {
            if (afterReturn) {
                end("\r");
            }
            if (problem == null) {
                problem = found;
            }
        }

        @Override
        public void pause() throws IOException {
            sink.flush();
        }

        void finish() throws IOException {
            if (afterReturn) {
                end("\r");
            } else if (!line.isEmpty() || problem != null) {
                end("");
            }
        }

        private void end(String with) throws IOException {
            afterReturn = false;
            number++;
            if (problem == null) {
                boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == TextReader.BYTE_ORDER_MARK;
                sink.accept(new Line(name, number, line.substring(marked ? 1 : 0), with));
            } else {
                Line unread = new Line(name, number, "", with);
                if (skipped++ == 0) {
                    sink.reject(unread.place(), problem);
                }
                problem = null;
                sink.skip(unread);
            }
            line.setLength(0);
        }
    }
}
