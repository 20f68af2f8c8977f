package io.konkyo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.konkyo.spark.ExtractJob;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Holds the packages to the one direction in which data flows. */
@AnalyzeClasses(packages = "io.konkyo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Every package may use those before it, none after it. */
  private static final List<String> STAGES =
      List.of(
          "text",
          "json",
          "model",
          "article",
          "block",
          "sentence",
          "token",
          "mention",
          "dependency",
          "claim",
          "pipeline",
          "output",
          "extract",
          "run",
          "cli");

  /** Tools beside the stages; the command line alone may use them, the job one of them. */
  private static final List<String> TOOLS =
      List.of("train", "evaluate", "explain", "diff", "review", "verify", "export");

  private static final Set<String> CLOCKS =
      Set.of("currentTimeMillis", "nanoTime", "now", "systemUTC", "systemDefaultZone");

  @ArchTest
  static void noStageUsesALaterOne(JavaClasses classes) {
    for (int i = 0; i < STAGES.size() - 1; i++) {
      String[] later =
          STAGES.subList(i + 1, STAGES.size()).stream()
              .map(ArchitectureTest::packages)
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(packages(STAGES.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule DEPENDENCIES_STAND_ON_TOKENS_ALONE =
      noClasses()
          .that()
          .resideInAPackage(packages("dependency"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packages("mention"));

  @ArchTest
  static void toolsAreUsedByTheCommandLineAlone(JavaClasses classes) {
    for (String tool : TOOLS) {
      noClasses()
          .that()
          .resideOutsideOfPackages(packages(tool), packages("cli"))
          .and(DescribedPredicate.not(belongToTheJobWhere(tool.equals("export"))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packages(tool))
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule TOOLS_DO_NOT_USE_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage(packages("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(packages("cli"));

  /** The job is a program of its own: without it, none of Spark's classes is needed. */
  @ArchTest
  static final ArchRule NOTHING_USES_THE_JOB_OR_SPARK =
      noClasses()
          .that()
          .resideOutsideOfPackage(packages("spark"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              packages("spark"), "org.apache.spark..", "org.apache.hadoop..", "scala..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINES_TALK_TO_THE_USER =
      noClasses()
          .that()
          .resideOutsideOfPackage(packages("cli"))
          .and()
          .doNotBelongToAnyOf(ExtractJob.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..")
          .orShould()
          .accessTargetWhere(memberOf(System.class, Set.of("out", "err", "in", "exit")))
          .orShould()
          .accessTargetWhere(memberOf(Runtime.class, Set.of("exit", "halt")));

  @ArchTest
  static final ArchRule NOTHING_READS_THE_CLOCK =
      noClasses()
          .should()
          .accessTargetWhere(memberOf(System.class, CLOCKS))
          .orShould()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "java.time clocks",
                  access ->
                      access.getTarget().getOwner().getPackageName().startsWith("java.time")
                          && CLOCKS.contains(access.getTarget().getName())))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_LOCALE =
      noClasses()
          .should()
          .accessTargetWhere(memberOf(Locale.class, Set.of("getDefault", "setDefault")));

  private static String packages(String name) {
    return "io.konkyo." + name + "..";
  }

  /** Its columns are the export's. */
  private static DescribedPredicate<JavaClass> belongToTheJobWhere(boolean allowed) {
    return DescribedPredicate.describe(
        "belong to the job",
        type -> allowed && type.getPackageName().startsWith("io.konkyo.spark"));
  }

  private static DescribedPredicate<JavaAccess<?>> memberOf(Class<?> owner, Set<String> names) {
    return DescribedPredicate.describe(
        "of %s: %s".formatted(owner.getSimpleName(), names),
        access ->
            access.getTarget().getOwner().isEquivalentTo(owner)
                && names.contains(access.getTarget().getName()));
  }
}
