package io.konkyo.mention.context;

/**
 * Why a match makes no mention.
 *
 * @param reason in words, as {@code konkyo explain} shows it
 * @param covers whether no shorter match inside its span makes one either
 */
public record Exclusion(String reason, boolean covers) {

  /** Excludes this match alone. */
  static Exclusion of(String reason) {
    return new Exclusion(reason, false);
  }

  /** Excludes everything inside the match's span. */
  static Exclusion covering(String reason) {
    return new Exclusion(reason, true);
  }
}
