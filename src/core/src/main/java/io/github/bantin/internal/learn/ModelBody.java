package io.github.bantin.internal.learn;

import io.github.bantin.text.ModelFormatException;
import java.nio.ByteBuffer;

/** The bytes of a model, read one number after the other; what does not fit is said in the name of the model. */
public final class ModelBody {
    private final String name;
    private final ByteBuffer bytes;

    ModelBody(String name, byte[] bytes) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Reads a number from one to another. */
    public int number(String what, int least, int most) throws ModelFormatException {
        need(what, 1, Integer.BYTES);
        int number = bytes.getInt();
        check(number >= least && number <= most, what + " is " + number);
        return number;
    }

    /** Reads a byte without sign. */
    public int unsignedByte(String what, int least, int most) throws ModelFormatException {
        need(what, 1, 1);
        int number = bytes.get() & 255;
        check(number >= least && number <= most, what + " is " + number);
        return number;
    }

    /** Reads a finite number. */
    public float real(String what) throws ModelFormatException {
        return reals(what, 1)[0];
    }

    /** Reads a finite number of double width. */
    public double wideReal(String what) throws ModelFormatException {
        need(what, 1, Double.BYTES);
        double real = bytes.getDouble();
        check(Double.isFinite(real), what + " is " + real);
        return real;
    }

    /** Reads finite numbers. */
    public float[] reals(String what, long count) throws ModelFormatException {
        float[] reals = limits(what, count);
        for (float real : reals) {
            if (!Float.isFinite(real)) {
                throw new ModelFormatException(name, what + " hold " + real);
            }
        }
        return reals;
    }

    /** Reads numbers, infinite ones among them. */
    public float[] limits(String what, long count) throws ModelFormatException {
        float[] limits = new float[need(what, count, Float.BYTES)];
        bytes.asFloatBuffer().get(limits);
        skip(count * Float.BYTES);
        for (float limit : limits) {
            if (Float.isNaN(limit)) {
                throw new ModelFormatException(name, what + " hold " + limit);
            }
        }
        return limits;
    }

    /** Reads bytes. */
    public byte[] bytes(String what, long count) throws ModelFormatException {
        byte[] read = new byte[need(what, count, 1)];
        bytes.get(read);
        return read;
    }

    /** Reads numbers of two bytes. */
    public short[] shorts(String what, long count) throws ModelFormatException {
        short[] read = new short[need(what, count, Short.BYTES)];
        bytes.asShortBuffer().get(read);
        skip(count * Short.BYTES);
        return read;
    }

    /** Reads numbers of four bytes. */
    public int[] ints(String what, long count) throws ModelFormatException {
        int[] read = new int[need(what, count, Integer.BYTES)];
        bytes.asIntBuffer().get(read);
        skip(count * Integer.BYTES);
        return read;
    }

    /** Refuses bytes that nobody has read. */
    public void end() throws ModelFormatException {
        check(!bytes.hasRemaining(), bytes.remaining() + " bytes are left over");
    }

    /** Refuses the model unless a condition holds. */
    public void check(boolean holds, String problem) throws ModelFormatException {
        if (!holds) {
            throw new ModelFormatException(name, problem);
        }
    }

    private int need(String what, long count, int width) throws ModelFormatException {
        check(
                count >= 0 && count <= bytes.remaining() / width,
                what + " take " + count * width + " bytes, " + bytes.remaining() + " are left");
        return (int) count;
    }

    private void skip(long count) {
        bytes.position(bytes.position() + (int) count);
    }
}
