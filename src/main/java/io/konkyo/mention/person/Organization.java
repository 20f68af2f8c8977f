package io.konkyo.mention.person;

import io.konkyo.text.Span;
import java.util.Optional;

/**
 * An organization or a country that leads to a title or a name.
 *
 * @param span where it stands
 * @param orgClass what kind of organization it is; absent for a mere country
 * @param country its country, where that is known
 */
record Organization(Span span, Optional<String> orgClass, Optional<String> country) {}
