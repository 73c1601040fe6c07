package io.github.bantin.training;

import java.io.IOException;

/**
 * Trains every model that Bantin ships: first the word model of the core, then, with its lexicon, those for OpenNLP.
 *
 * <pre>{@code
 * mvn -q -pl src/training -am process-classes -Dbantin.data=DIR
 * }</pre>
 */
public final class TrainAll {
    private TrainAll() {}

    /** Trains; the one argument is the root of the project. */
    public static void main(String[] arguments) throws IOException {
        TrainWords.main(arguments);
        TrainOpenNlp.main(arguments);
    }
}
