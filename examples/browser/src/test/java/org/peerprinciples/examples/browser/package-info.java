/**
 * Opens pages in the browser that is installed, as people will: on a screen and a phone, light and dark, printed. What a page is
 * held to stands in {@link org.peerprinciples.examples.browser.OpenPage}; a test class has
 * {@link org.peerprinciples.examples.browser.WithBrowser} and takes a {@link org.peerprinciples.examples.browser.PageOpener}.
 */
@NullMarked
package org.peerprinciples.examples.browser;

import org.jspecify.annotations.NullMarked;
