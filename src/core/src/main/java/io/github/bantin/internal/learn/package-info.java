/**
 * What is learned from data and asked at run time: linear chains, boosted trees and counts of neighbouring words.
 *
 * <p>The results are the same on every machine; everything is safe for use by any number of threads unless it says
 * otherwise.
 */
@NullMarked
package io.github.bantin.internal.learn;

import org.jspecify.annotations.NullMarked;
