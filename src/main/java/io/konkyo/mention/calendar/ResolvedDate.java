package io.konkyo.mention.calendar;

import java.util.Optional;

/**
 * A date mention with all that the article says of it.
 *
 * @param iso the guide's form, absent where nothing is certain
 * @param fiscal whether its years are fiscal years
 */
public record ResolvedDate(Optional<String> iso, boolean fiscal) {}
