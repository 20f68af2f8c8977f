package io.konkyo;

import io.konkyo.article.*;
import io.konkyo.model.*;
import io.konkyo.pipeline.*;
import java.nio.file.*;

public class Probe {
  public static void main(String[] a) throws Exception {
    var p = Pipeline.load(ModelFiles.in(Path.of("models")));
    for (String f : a) {
      var t = Files.exists(Path.of(f)) ? Files.readString(Path.of(f)) : f;
      var e = p.explain(new Article("x", t));
      for (var s : e.findings().sentences()) {
        System.out.println("S " + s.sentence().span().of(t));
        for (var c : s.chunks().chunks())
          System.out.print(
              c.word()
                  + (c.figure().isPresent() ? "#" : c.lexeme().isPresent() ? "*" : "")
                  + c.labels().keySet()
                  + "|");
        System.out.println();
        System.out.println("  masked " + s.chunks().masked());
        for (var o : s.outcomes())
          System.out.println(
              "  "
                  + o.match().rule().name()
                  + " "
                  + o.match().span().of(t)
                  + " "
                  + o.dropped().orElse("KEPT"));
      }
      for (var c : e.analysis().claims())
        System.out.println(
            "  => "
                + c.mention().type()
                + " "
                + c.mention().span().of(t)
                + " "
                + c.mention().fields());
    }
  }
}
