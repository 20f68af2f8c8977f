/** Second stage: from an article to its headings, paragraphs, list items, cells and captions. */
package io.konkyo.block;
