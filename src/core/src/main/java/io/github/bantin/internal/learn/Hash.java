package io.github.bantin.internal.learn;

/** Mixes numbers to hashes that are the same on every machine. */
public final class Hash {
    private Hash() {}

    /** The hash of one number: the finalizer of SplitMix64. */
    public static long of(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** The hash of two numbers in their order. */
    public static long of(long first, long second) {
        return of(first * 0x9E3779B97F4A7C15L + second);
    }

    /** The hash of three numbers in their order. */
    public static long of(long first, long second, long third) {
        return of(of(first, second), third);
    }
}
