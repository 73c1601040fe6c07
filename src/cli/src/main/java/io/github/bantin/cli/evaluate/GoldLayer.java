package io.github.bantin.cli.evaluate;

/** What gold is needed for: its words or its sentences. */
public enum GoldLayer {
    /** The words. */
    WORDS("tokens"),
    /** The sentences. */
    SENTENCES("sentences");

    private final String member;

    GoldLayer(String member) {
        this.member = member;
    }

    /** The member of a JSON object that holds it. */
    String member() {
        return member;
    }
}
