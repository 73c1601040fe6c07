package io.github.bantin.token;

import io.github.bantin.internal.word.LexiconTable;
import io.github.bantin.internal.word.LongSentence;
import io.github.bantin.internal.word.UnitKind;
import io.github.bantin.internal.word.Units;
import io.github.bantin.internal.word.WordDecoder;
import io.github.bantin.internal.word.WordModel;
import io.github.bantin.text.Excerpt;
import io.github.bantin.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A word segmenter that decides with a linear model and a lexicon which syllables make one word.
 *
 * <p>It works on the untouched text: case, composition of letters and the place of tone marks are folded for look-up
 * alone, and words keep their places. Sentences and tokens are those of {@link SentenceSegmenter} and {@link
 * VietnameseTokenizer}; no word runs over the end of a sentence, but one may run over a line end. Figures, dates, document
 * numbers and addresses are never joined to anything. Offsets are UTF-16 code units of the text that is passed. Takes time
 * linear in the text, keeps one sentence in memory and never throws on what a text holds. Instances are immutable and safe
 * for use by any number of threads.
 *
 * <p>The model that comes with the library was trained on the treebank UD_Vietnamese-VTB, on text segmented by machine and
 * on sentences of Bantin's own; scores, sources and licence stand in {@code word-model.properties} beside it.
 *
 * <pre>{@code
 * LinearWordSegmenter words = LinearWordSegmenter.standard();
 * words.segment("Ban Thường vụ Tỉnh ủy ban hành Chỉ thị số 16-CT/TU."); // 7 words
 * LinearWordSegmenter own = words.withWords(Lexicon.of(List.of("tổ công nghệ số")));
 * }</pre>
 */
public final class LinearWordSegmenter implements WordSegmenter {
    private static final Lexicon NO_WORDS = Lexicon.of(List.of());

    private final WordModel model;
    private final Lexicon own;

    private LinearWordSegmenter(WordModel model, Lexicon own) {
        this.model = model;
        this.own = own;
    }

    /**
     * Returns the segmenter with the model that comes with the library; it is loaded at the first call.
     *
     * @return the shared instance
     */
    public static LinearWordSegmenter standard() {
        return Standard.INSTANCE;
    }

    /**
     * Reads a segmenter from a model of its own.
     *
     * @param model a model as the trainer writes it; read to the end of the model, and stays open
     * @return a new segmenter
     * @throws io.github.bantin.text.ModelFormatException if there is no such model, it is damaged or made for another version
     * @throws IOException if reading fails
     */
    public static LinearWordSegmenter load(InputStream model) throws IOException {
        return new LinearWordSegmenter(WordModel.read(Objects.requireNonNull(model, "model")), NO_WORDS);
    }

    /**
     * Returns a segmenter that joins the user's own words wherever their syllables stand side by side: the longest of them
     * first, from the left. All else is for the model to decide.
     *
     * @param words the words, in place of those given before
     * @return a segmenter with the same model
     */
    public LinearWordSegmenter withWords(Lexicon words) {
        return new LinearWordSegmenter(model, Objects.requireNonNull(words, "words"));
    }

    @Override
    public List<Token> segment(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        List<Token> words = new ArrayList<>(source.length() / 6 + 1);
        segment(source, (begin, end, kind) -> words.add(new Token(Excerpt.of(source, new Span(begin, end)), kind)));
        return List.copyOf(words);
    }

    /**
     * Cuts a text into words and gives them to a sink one by one; nothing is created for a word.
     *
     * @param text any text
     * @param sink what takes the words, in the order of the text
     */
    public void segment(CharSequence text, TokenSink sink) {
        String source = Objects.requireNonNull(text, "text").toString();
        Joining joining = new Joining(source, Objects.requireNonNull(sink, "sink"));
        VietnameseTokenizer.standard().tokenize(source, joining);
        joining.flush();
    }

    /**
     * Cuts a text into words and returns their places alone.
     *
     * @param text any text
     * @return begin and end of each word, in the order of the text: the word i at 2i and 2i + 1
     */
    public int[] spans(CharSequence text) {
        String source = Objects.requireNonNull(text, "text").toString();
        SpanList spans = new SpanList(source.length() / 5 + 2);
        segment(source, (begin, end, kind) -> spans.add(begin, end));
        return spans.toArray();
    }

    /** Collects the units of a sentence and gives its words on. */
    private final class Joining implements TokenSink {
        private final String text;
        private final TokenSink sink;
        private final int[] sentences;
        private final Units units;
        private final WordDecoder decoder = new WordDecoder(model);
        private final LexiconTable ownWords = own.table();
        private final int longestOwn = own.longest();
        private TokenKind[] kinds = new TokenKind[64];
        private int sentence;

        Joining(String text, TokenSink sink) {
            this.text = text;
            this.sink = sink;
            SpanList spans = new SpanList(text.length() / 60 + 2);
            SentenceSegmenter.standard().segment(text, spans::add);
            this.sentences = spans.toArray();
            this.units = new Units(Math.min(64, text.length() / 3 + 1));
        }

        @Override
        public void token(int begin, int end, TokenKind kind) {
            boolean over = sentence < sentences.length && begin >= sentences[sentence + 1];
            if (over) {
                flush();
                while (sentence < sentences.length && begin >= sentences[sentence + 1]) {
                    sentence += 2;
                }
            } else if (units.count() == LongSentence.MOST_UNITS) {
                boolean[] joined = decoded();
                give(joined, LongSentence.cut(units, joined));
            }
            if (units.count() == kinds.length) {
                kinds = Arrays.copyOf(kinds, kinds.length * 2);
            }
            kinds[units.count()] = kind;
            units.add(text, begin, end, UnitKind.ofToken(kind.name()));
        }

        void flush() {
            if (units.count() > 0) {
                give(decoded(), units.count());
            }
        }

        private boolean[] decoded() {
            units.complete(model.lexicon());
            return decoder.decode(units, ownWords, longestOwn);
        }

        /** Gives the words of the first units on and keeps the others. */
        private void give(boolean[] joined, int given) {
            for (int i = 0; i < given; ) {
                int last = i;
                while (last + 1 < given && joined[last + 1]) {
                    last++;
                }
                sink.token(units.begin(i), units.end(last), last > i ? TokenKind.WORD : kinds[i]);
                i = last + 1;
            }
            int kept = units.count() - given;
            if (kept == 0) {
                units.clear();
            } else {
                System.arraycopy(kinds, given, kinds, 0, kept);
                units.dropFirst(given);
            }
        }
    }

    private static final class Standard {
        static final LinearWordSegmenter INSTANCE = new LinearWordSegmenter(WordModel.standard(), NO_WORDS);
    }
}
