package io.konkyo.cli;

import io.konkyo.diff.FailOn;
import picocli.CommandLine;

/** The names of what may make a difference a failure. */
final class FailOnNames implements CommandLine.ITypeConverter<FailOn> {

  @Override
  public FailOn convert(String name) {
    return Labels.constant(FailOn.class, name);
  }
}
