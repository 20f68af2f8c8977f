package io.konkyo.cli;

import io.konkyo.article.InputException;
import io.konkyo.extract.TypeSelection;
import io.konkyo.mention.MentionType;
import java.util.Set;
import picocli.CommandLine;

/** Reads the types that an option names. */
final class TypeNames implements CommandLine.ITypeConverter<Set<MentionType>> {

  @Override
  public Set<MentionType> convert(String value) {
    try {
      return TypeSelection.parse(value);
    } catch (InputException e) {
      // What the parser of options tells is the message, never the cause.
      throw (CommandLine.TypeConversionException)
          new CommandLine.TypeConversionException(e.getMessage()).initCause(e);
    }
  }
}
