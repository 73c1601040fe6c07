package io.github.bantin.cli.evaluate;

/** What gold is needed for: its words or its sentences. */
public enum GoldLayer {
    /** The words. */
    WORDS("tokens", "token"),
    /** The sentences. */
    SENTENCES("sentences", "sentence");

    private final String member;
    private final String singular;

    GoldLayer(String member, String singular) {
        this.member = member;
        this.singular = singular;
    }

    /** The member of a JSON object that holds it. */
    String member() {
        return member;
    }

    /** What one of them is called. */
    String singular() {
        return singular;
    }
}
