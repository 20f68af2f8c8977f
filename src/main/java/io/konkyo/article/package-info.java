/** First stage: from files and streams to decoded articles. */
package io.konkyo.article;
