/**
 * Models for Apache OpenNLP trained for Vietnamese, and adapters both ways.
 *
 * <p>Begin with {@link io.github.bantin.opennlp.VietnameseModels}. A user of OpenNLP takes {@link
 * io.github.bantin.opennlp.VietnameseSentenceDetector}, {@link io.github.bantin.opennlp.VietnameseWordTokenizer} and {@link
 * io.github.bantin.opennlp.VietnamesePosTagger} for its interfaces of like names; a user of Bantin plugs {@link
 * io.github.bantin.opennlp.OpenNlpWordSegmenter} in as {@link io.github.bantin.token.WordSegmenter}. All offsets are UTF-16
 * code units of the text that is passed. Every type is immutable and safe for use by any number of threads.
 */
@NullMarked
package io.github.bantin.opennlp;

import org.jspecify.annotations.NullMarked;
