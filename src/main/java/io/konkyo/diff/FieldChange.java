package io.konkyo.diff;

import io.konkyo.run.FieldValue;
import java.util.Optional;

/**
 * A field that has another value than before.
 *
 * @param field its name in the claims file; {@code text} for the mention itself
 * @param base the value in the base, absent where the field was
 * @param now the value in the new run, absent where the field is
 */
public record FieldChange(String field, Optional<FieldValue> base, Optional<FieldValue> now) {}
