package org.commonthread;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.containAnyFieldsThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.FacesComponent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.commonthread.platform.SiteClock;
import org.jspecify.annotations.NullMarked;

/** How the house is built: floors, rooms, and who may reach for what. */
@AnalyzeClasses(
        packages = "org.commonthread",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WrittenByHand.class})
class ArchitectureTest {
    /** What Hibernate's processor makes of entities and queries is none of our doing. */
    static final class WrittenByHand implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.matches(java.util.regex.Pattern.compile(".*_\\.class")) && !location.contains("_$");
        }
    }

    private static final DescribedPredicate<JavaClass> BUSINESS = not(resideInAPackage("org.commonthread.platform.."));

    @ArchTest
    static final ArchRule importsGoDownOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("start")
            .definedBy("org.commonthread")
            .layer("demo")
            .definedBy("org.commonthread.demo..")
            .layer("finder")
            .definedBy("org.commonthread.finder..")
            .layer("story")
            .definedBy("org.commonthread.story..")
            .layer("comment")
            .definedBy("org.commonthread.comment..")
            .layer("group")
            .definedBy("org.commonthread.group..")
            .layer("moderation")
            .definedBy("org.commonthread.moderation..")
            .layer("vocabulary")
            .definedBy("org.commonthread.vocabulary..")
            .layer("member")
            .definedBy("org.commonthread.member..")
            .layer("platform")
            .definedBy("org.commonthread.platform..")
            .whereLayer("start")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("start")
            .whereLayer("finder")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("story")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("comment")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("group")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("moderation")
            .mayOnlyBeAccessedByLayers("demo", "finder", "story", "comment", "group")
            .whereLayer("vocabulary")
            .mayOnlyBeAccessedByLayers("start", "demo", "story", "comment", "group", "moderation")
            .whereLayer("member")
            .mayOnlyBeAccessedByLayers("demo", "finder", "story", "comment", "group", "moderation", "vocabulary");

    @ArchTest
    static void everyRoomStandsOnAFloor(JavaClasses all) {
        var known = resideInAnyPackage(
                "org.commonthread",
                "org.commonthread.demo..",
                "org.commonthread.finder..",
                "org.commonthread.story..",
                "org.commonthread.comment..",
                "org.commonthread.group..",
                "org.commonthread.moderation..",
                "org.commonthread.vocabulary..",
                "org.commonthread.member..",
                "org.commonthread.platform..");
        assertThat(all.that(not(known)).stream().map(JavaClass::getName))
                .as("a new room needs its floor in importsGoDownOnly and here")
                .isEmpty();
    }

    @ArchTest
    static final ArchRule noPackagesGoRoundInCircles =
            slices().matching("org.commonthread.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyWebKnowsFaces = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

    @ArchTest
    static final ArchRule onlyRestKnowsRest = noClasses()
            .that()
            .resideOutsideOfPackage("..rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule pagesAndResourcesAskActivities = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..rest..")
            .and(BUSINESS)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, Transactional.class);

    @ArchTest
    static final ArchRule nobodyReachesIntoAnothersPages = noClasses()
            .that()
            .resideOutsideOfPackages("..web..")
            .should()
            .dependOnClassesThat(resideInAPackage("..web..").and(BUSINESS));

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotBelongToAnyOf(SiteClock.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule noFloatingTime = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Date.class, java.util.Calendar.class, java.sql.Timestamp.class);

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should(bePackagePrivate());

    @ArchTest
    static final ArchRule whatAnEntityHoldsIsPrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate();

    /** Nothing would stand in for the entity until it is read: {@code platform.data.NoProxies}. */
    @ArchTest
    static final ArchRule noEntityRefersToOneThatIsReadLater = noFields()
            .should()
            .beAnnotatedWith(new DescribedPredicate<>("a reference that is read later") {
                @Override
                public boolean test(JavaAnnotation<?> annotation) {
                    var reference = annotation.getRawType().isEquivalentTo(ManyToOne.class)
                            || annotation.getRawType().isEquivalentTo(OneToOne.class);
                    return reference
                            && annotation
                                    .get("fetch")
                                    .filter(fetch ->
                                            ((JavaEnumConstant) fetch).name().equals("LAZY"))
                                    .isPresent();
                }
            });

    @ArchTest
    static final ArchRule anEntityHasNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    /** Queries are interfaces whose class the compiler makes; they hand out entities, so they stay inside too. */
    @ArchTest
    static final ArchRule queriesStayInTheirRoom = classes()
            .that(new DescribedPredicate<>("ask the database") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isInterface()
                            && type.tryGetMethod("entityManager").isPresent();
                }
            })
            .should(bePackagePrivate());

    /** Public is an invitation: beans, commands, views, events, codes and what REST fills from an address, nothing else. */
    @ArchTest
    static final ArchRule aRoomInvitesOnlyToWhatItMeans = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and(BUSINESS)
            .and(not(containAnyFieldsThat(annotatedWith(QueryParam.class))))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .orShould()
            .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
            .orShould()
            .beAnnotatedWith(RequestScoped.class)
            .orShould()
            .beAnnotatedWith(FacesComponent.class)
            .orShould()
            .haveModifier(JavaModifier.ABSTRACT)
            .orShould()
            .beAssignableTo("jakarta.servlet.http.HttpServlet")
            .orShould()
            .implement("org.h2.api.Trigger");

    /** A page keeps nothing between two requests. */
    @ArchTest
    static final ArchRule aPageBeanLivesForOneRequest =
            classes().that().areAnnotatedWith(Named.class).should().beAnnotatedWith(RequestScoped.class);

    @ArchTest
    static final ArchRule namesAreWordsAPersonWouldSay = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|DTO|Dto|Bean|Service|Controller|Repository|Dao)");

    @ArchTest
    static void everyPackageSaysWhatItIsAndMindsNull(JavaClasses all) {
        var silent = all.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(each -> !each.tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false))
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
        assertThat(silent).isEmpty();
    }
}
