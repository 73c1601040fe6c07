package io.github.bantin.cli;

import io.github.bantin.Bantin;
import picocli.CommandLine.IVersionProvider;

/** What {@code bantin --version} prints. */
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"bantin " + Bantin.version()};
    }
}
