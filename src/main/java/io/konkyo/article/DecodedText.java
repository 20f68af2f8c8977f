package io.konkyo.article;

/**
 * What bytes decode to.
 *
 * @param text the text without a leading byte-order mark, otherwise as it is in the file
 * @param encoding the name of the charset
 */
public record DecodedText(String text, String encoding) {}
