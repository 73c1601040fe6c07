package io.github.bantin.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bantin.token.LinearWordSegmenter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What the word model and its lexicon cost in the jar and in memory. */
class ModelSizeTest {
    private static final long MOST_IN_JAR = 3L << 20;
    private static final long MOST_IN_MEMORY = 20L << 20;

    @Test
    void theModelIsSmallInTheJar() throws IOException {
        AtomicLong packed = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                packed.incrementAndGet();
            }
        };
        long bytes;
        try (InputStream stored = WordModel.class.getResourceAsStream("word.model");
                DeflaterOutputStream deflated = new DeflaterOutputStream(counting)) {
            bytes = stored.transferTo(deflated);
        }
        assertThat(bytes).isBetween(1L << 20, MOST_IN_JAR);
        assertThat(packed.get()).isBetween(1L << 18, bytes);
    }

    @Test
    void theSegmenterIsSmallInMemory() {
        long bytes = bytesHeld(LinearWordSegmenter.standard());
        assertThat(bytes).isBetween(1L << WordModel.BITS, MOST_IN_MEMORY);
    }

    /** The arrays that an object of the library holds, and those that its objects do; headers are left out. */
    private static long bytesHeld(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>();
        open.add(root);
        long bytes = 0;
        while (!open.isEmpty()) {
            Object object = open.remove();
            if (!seen.add(object)) {
                continue;
            }
            if (object.getClass().isArray()) {
                bytes +=
                        (long) Array.getLength(object) * width(object.getClass().getComponentType());
            } else if (object.getClass().getName().startsWith("io.github.bantin.")) {
                fields(object, open);
            }
        }
        return bytes;
    }

    private static void fields(Object object, Deque<Object> open) {
        for (Field field : object.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) || field.getType().isPrimitive()) {
                continue;
            }
            try {
                field.setAccessible(true);
                Object value = field.get(object);
                if (value != null) {
                    open.add(value);
                }
            } catch (IllegalAccessException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }

    private static int width(Class<?> component) {
        if (component == byte.class || component == boolean.class) {
            return Byte.BYTES;
        }
        return component == char.class || component == short.class
                ? Short.BYTES
                : component == int.class || component == float.class ? Integer.BYTES : Long.BYTES;
    }
}
