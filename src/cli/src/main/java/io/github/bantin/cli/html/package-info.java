/**
 * Annotated documents as one HTML page that needs nothing beside it.
 *
 * <p>Start at {@link io.github.bantin.cli.html.HtmlPage}. The page is made from Mustache templates, which escape every
 * value; no markup is put together from strings. A page is used by one thread.
 */
@NullMarked
package io.github.bantin.cli.html;

import org.jspecify.annotations.NullMarked;
