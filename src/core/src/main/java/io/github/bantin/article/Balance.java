package io.github.bantin.article;

/**
 * Brackets and quotes of a fragment that have their other half elsewhere.
 *
 * @param opensBracket whether a bracket stays open at the end
 * @param closesBracket whether a bracket is closed that was opened before
 * @param opensQuote whether a quotation stays open at the end
 * @param closesQuote whether a quotation is closed that was opened before
 */
record Balance(boolean opensBracket, boolean closesBracket, boolean opensQuote, boolean closesQuote) {
    static Balance of(Page page, int from, int to) {
        String text = page.text();
        int begin = page.line(from).span().begin();
        int end = page.line(to - 1).span().end();
        int brackets = 0;
        int quotes = 0;
        boolean closesBracket = false;
        boolean closesQuote = false;
        for (int i = begin; i < end; i++) {
            switch (text.charAt(i)) {
                case '(' -> brackets++;
                case ')' -> {
                    boolean item = i > begin && i - begin <= 3; // "a)" at the begin opens nothing
                    closesBracket |= brackets == 0 && !item;
                    brackets = Math.max(0, brackets - 1);
                }
                case '“', '«' -> quotes++;
                case '”', '»' -> {
                    closesQuote |= quotes == 0;
                    quotes = Math.max(0, quotes - 1);
                }
                default -> {
                    // opens and closes nothing
                }
            }
        }
        return new Balance(brackets > 0, closesBracket, quotes > 0, closesQuote);
    }
}
