package io.github.placeline.offline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Placeline promises to work with no network at all: its own code cannot reach one, and no test
/// has one.
class NoNetworkTest {
    private static final JavaClasses PLACELINE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("io.github.placeline");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\\.net\\.http\\..*",
                "javax\\.net\\..*",
                "java\\.rmi\\..*",
                "com\\.sun\\.net\\..*",
                "java\\.net\\.(Server|Datagram|Multicast)?Socket",
                "java\\.net\\.Inet.*Address",
                "java\\.net\\.(Http|Jar)?URLConnection",
                "java\\.net\\.URLClassLoader",
                "java\\.nio\\.channels\\..*(Socket|Datagram).*",
                "javafx\\.scene\\.web\\..*"
            })
    void noClassOfOursKnows(String network) {
        noClasses().should().dependOnClassesThat().haveNameMatching(network).check(PLACELINE);
    }

    @Test
    void noClassOfOursOpensAUrl() {
        noClasses()
                .should()
                .callMethodWhere(
                        JavaAccess.Predicates.targetOwner(JavaClass.Predicates.type(URL.class))
                                .and(
                                        JavaAccess.Predicates.target(
                                                HasName.Predicates.nameMatching(
                                                        "open.*|getContent"))))
                .check(PLACELINE);
    }

    @Test
    void noTestCanOpenASocket() {
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), 9))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("reached for the network");
    }

    @Test
    void noTestCanLookUpAHost() {
        assertThatThrownBy(() -> InetAddress.getAllByName("placeline.example"))
                .isInstanceOf(UnknownHostException.class);
    }
}
