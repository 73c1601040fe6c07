package io.github.bantin.cli.articles;

import java.util.Map;

/**
 * The text as a linear segmentation: Pk and WindowDiff (Beeferman et al. 1999, Pevzner and Hearst 2002), and boundaries
 * between articles that are met exactly.
 */
final class Boundaries {
    private Boundaries() {}

    static void measure(Compared compared, Map<String, Double> values) {
        int n = compared.stream().length;
        int[] g = new int[Math.max(1, n)];
        int[] s = new int[Math.max(1, n)];
        int common = 0;
        for (int k = 1; k < n; k++) {
            int cutGold = compared.goldGroup()[compared.stream()[k]] == compared.goldGroup()[compared.stream()[k - 1]]
                    ? 0
                    : 1;
            int cutSaid = compared.saidGroup()[compared.stream()[k]] == compared.saidGroup()[compared.stream()[k - 1]]
                    ? 0
                    : 1;
            g[k] = g[k - 1] + cutGold;
            s[k] = s[k - 1] + cutSaid;
            common += cutGold * cutSaid;
        }
        int last = Math.max(0, n - 1);
        int window = (int) Math.max(2, Math.rint(n / (g[last] + 1.0) / 2));
        double pk = 0;
        double windowDiff = 0;
        int count = 0;
        for (int i = 0; i < n - window; i++) {
            int x = g[i + window] - g[i];
            int y = s[i + window] - s[i];
            pk += (x == 0) != (y == 0) ? 1 : 0;
            windowDiff += x != y ? 1 : 0;
            count++;
        }
        values.put("pk", count == 0 ? 0 : pk / count);
        values.put("windowdiff", count == 0 ? 0 : windowDiff / count);
        values.put("boundary_f1", F1.of(common, s[last], g[last]));
    }
}
