/** The {@code bantin} command: bulletins in, annotations out. */
module io.github.bantin.cli {
    requires com.fasterxml.jackson.core;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires io.github.bantin.core;
    requires static org.jspecify;

    // Options are set, and template values read, by reflection.
    opens io.github.bantin.cli to
            info.picocli;
    opens io.github.bantin.cli.html to
            com.samskivert.jmustache;
}
