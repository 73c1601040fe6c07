package io.github.bantin.article;

import io.github.bantin.internal.learn.Forest;
import io.github.bantin.internal.learn.ForestTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Trains the model that looks at the roles of fragments again. */
final class RoleTraining {
    private RoleTraining() {}

    static FragmentRoles train(List<GoldPage> pages, Map<GoldPage, ReadPage> lines, Junction junction, int trees) {
        List<ForestTrainer> trainers = new ArrayList<>();
        FragmentRoles.ROLES.forEach(role -> trainers.add(new ForestTrainer()));
        for (GoldPage gold : pages) {
            ReadPage read = lines.get(gold);
            List<Fragment> fragments = read.fine(junction);
            FragmentRoles.Rows rows = new FragmentRoles.Rows(
                    junction, read.lines(), fragments, Cohesion.of(gold.page, junction.model(), fragments));
            for (Fragment fragment : fragments) {
                if (!FragmentRoles.isOpen(fragment)) {
                    continue;
                }
                float[] row = rows.row(fragment.place);
                PartRole truth = truth(gold, fragment);
                double weight = gold.weight() * Math.min(5, fragment.lines());
                for (int i = 0; i < trainers.size(); i++) {
                    trainers.get(i).add(row, FragmentRoles.ROLES.get(i) == truth, weight);
                }
            }
        }
        List<Forest> forests = new ArrayList<>();
        for (ForestTrainer trainer : trainers) {
            forests.add(trainer.train(trees, 5, 0.12, 5));
        }
        return new FragmentRoles(forests);
    }

    /** The role of most lines of a fragment. */
    private static PartRole truth(GoldPage gold, Fragment fragment) {
        int[] counts = new int[PartRole.values().length];
        PartRole most = gold.role[fragment.from];
        for (int i = fragment.from; i < fragment.to; i++) {
            counts[LineLabels.code(gold.role[i])]++;
            most = counts[LineLabels.code(gold.role[i])] > counts[LineLabels.code(most)] ? gold.role[i] : most;
        }
        return most;
    }
}
