/**
 * The trainers of the models that Bantin ships: word model of the core, and the models for Apache OpenNLP.
 *
 * <p>Begin with {@link io.github.bantin.training.TrainWords}. The data stay outside the project, in the folder that {@code
 * -Dbantin.data} names; where they come from stands in {@code testdata/SOURCES.md}. The same data give the same model.
 */
@NullMarked
package io.github.bantin.training;

import org.jspecify.annotations.NullMarked;
