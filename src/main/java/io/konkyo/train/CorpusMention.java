package io.konkyo.train;

import io.konkyo.text.Span;

/**
 * A mention of a gold file, as far as training needs it.
 *
 * @param span where it stands, in UTF-16 units
 * @param type the gold format's type, such as {@code person_name}
 * @param label the corpus's own label, such as {@code 人名}; empty where the file gives none
 */
record CorpusMention(Span span, String type, String label) {}
