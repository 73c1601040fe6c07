package io.github.bantin.internal.learn;

import io.github.bantin.text.ModelFormatException;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A model as it stands in a file or stream: a header and a body.
 *
 * <p>The header: the four letters {@code BANM}, the version of this form (one byte), the name of the model (its length in two
 * bytes, then modified UTF-8), how many widths there are (one byte) and the widths (four bytes each), the length of the
 * body and the CRC-32 of the body (four bytes each); numbers with the highest byte first. The widths are what the code and
 * the model must agree in, such as the numbers in a row of features. Models may stand one behind the other in one stream.
 * No more memory is taken than the stream has bytes, whatever it declares.
 */
public final class StoredModel {
    private static final int MAGIC = 0x42414E4D;
    private static final int VERSION = 1;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WIDTHS = 8;
    private static final int LONGEST_BODY = 1 << 28;

    private final String name;
    private final List<Integer> widths;
    private final byte[] body;

    private StoredModel(String name, List<Integer> widths, byte[] body) {
        this.name = name;
        this.widths = widths;
        this.body = body;
    }

    /** Writes the body of a model. */
    public interface Writable {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a model with its header to a stream, which stays open. */
    public static void write(OutputStream stream, String name, List<Integer> widths, Writable model)
            throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        model.write(body);
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        out.writeUTF(name);
        out.writeByte(widths.size());
        for (int width : widths) {
            out.writeInt(width);
        }
        out.writeInt(body.size());
        out.writeInt(checksum(body.toByteArray()));
        body.writeTo(out);
        out.flush();
    }

    /** The checksum of a body. */
    static int checksum(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return (int) crc.getValue();
    }

    /** Reads the one model of a name from a stream, which stays open. */
    public static StoredModel read(InputStream stream, String name) throws IOException {
        StoredModel model = next(stream, name, true);
        if (model == null) {
            throw new ModelFormatException(name, "the stream is empty");
        }
        return model;
    }

    /**
     * Reads the next model of a stream, which stays open.
     *
     * @param expected what the models are called when the stream does not say
     * @return the model, or null at the end of the stream
     */
    public static @Nullable StoredModel next(InputStream stream, String expected) throws IOException {
        return next(stream, expected, false);
    }

    private static @Nullable StoredModel next(InputStream stream, String expected, boolean exactly) throws IOException {
        int first = stream.read();
        if (first < 0) {
            return null;
        }
        DataInputStream in = new DataInputStream(stream);
        String called = expected;
        try {
            int magic = first << 24 | in.readUnsignedShort() << 8 | in.readUnsignedByte();
            if (magic != MAGIC) {
                throw new ModelFormatException(called, "the stream holds no model of Bantin");
            }
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new ModelFormatException(
                        called, "its form is of version " + version + ", this library reads version " + VERSION);
            }
            called = name(in, expected);
            if (exactly && !called.equals(expected)) {
                throw new ModelFormatException(expected, "the stream holds the model " + called);
            }
            List<Integer> widths = widths(in, called);
            int length = in.readInt();
            int checksum = in.readInt();
            return new StoredModel(called, widths, body(in, called, length, checksum));
        } catch (EOFException e) {
            throw new ModelFormatException(called, "the stream ends inside the header");
        }
    }

    private static String name(DataInputStream in, String expected) throws IOException {
        int length = in.readUnsignedShort();
        if (length == 0 || length > LONGEST_NAME) {
            throw new ModelFormatException(expected, "the stream declares a name of " + length + " bytes");
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int c = in.readUnsignedByte();
            if (c <= ' ' || c > '~') {
                throw new ModelFormatException(expected, "the stream declares a name that is none");
            }
            name.append((char) c);
        }
        return name.toString();
    }

    private static List<Integer> widths(DataInputStream in, String name) throws IOException {
        int count = in.readUnsignedByte();
        if (count > MOST_WIDTHS) {
            throw new ModelFormatException(name, "the stream declares " + count + " widths");
        }
        Integer[] widths = new Integer[count];
        for (int i = 0; i < count; i++) {
            widths[i] = in.readInt();
        }
        return List.of(widths);
    }

    private static byte[] body(InputStream in, String name, int length, int checksum) throws IOException {
        if (length < 0 || length > LONGEST_BODY) {
            throw new ModelFormatException(name, "the stream declares " + Integer.toUnsignedString(length) + " bytes");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new ModelFormatException(name, "the stream ends after " + body.length + " of " + length + " bytes");
        }
        if (checksum(body) != checksum) {
            throw new ModelFormatException(name, "its bytes are damaged, the checksum is another");
        }
        return body;
    }

    /** The name of the model. */
    public String name() {
        return name;
    }

    /** The body of a model that must have these widths. */
    public ModelBody body(List<Integer> expected) throws ModelFormatException {
        if (!widths.equals(expected)) {
            throw new ModelFormatException(
                    name, "it was made for widths " + widths + ", this library reads with " + expected);
        }
        return new ModelBody(name, body);
    }
}
