/** The features that the models are made of, and how syllables are joined by them; not exported. */
@NullMarked
package io.github.bantin.opennlp.internal;

import org.jspecify.annotations.NullMarked;
