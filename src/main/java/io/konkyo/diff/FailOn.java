package io.konkyo.diff;

/** What makes a difference a failure. Each takes in those before it. */
public enum FailOn {
  /** Nothing. */
  NONE,
  /** A claim that was removed. */
  REMOVED,
  /** A claim that was removed or changed. */
  CHANGED,
  /** Whatever is reported. */
  ANY;

  /** Returns whether a difference is a failure. */
  public boolean isFailure(Summary summary) {
    return switch (this) {
      case NONE -> false;
      case REMOVED -> summary.total().removed() > 0;
      case CHANGED -> summary.total().removed() + summary.total().changed() > 0;
      case ANY -> !summary.isEmpty();
    };
  }
}
