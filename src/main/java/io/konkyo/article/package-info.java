/**
 * First stage: from files and streams to decoded articles. {@link io.konkyo.article.SourceFinder}
 * lists documents, {@link io.konkyo.article.DocumentReader} reads one of them.
 */
package io.konkyo.article;
