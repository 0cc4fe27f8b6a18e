// SPDX-License-Identifier: Apache-2.0
package org.cittadino.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.cittadino.demo.authenticator.AuthenticatorPage;
import org.cittadino.demo.inbox.InboxPage;
import org.cittadino.demo.inbox.Postbox;
import org.cittadino.demo.sms.SmsGateway;
import org.cittadino.demo.sms.TelephonePage;
import org.cittadino.demo.sportello.CivicNetwork;
import org.cittadino.demo.sportello.Portal;
import org.cittadino.demo.sportello.Sportello;
import org.cittadino.demo.web.Website;

/**
 * Starts the whole demo on this computer and stops it with Ctrl-C.
 *
 * <p>Runs in the project's folder on what the build left there; {@code ./run} does both.
 */
public final class Demo {
    private static final List<Portal> PORTALS =
            List.of(Portal.ISTANZE_ONLINE, Portal.ANAGRAFE, Portal.CREDENZIALE_FORTE);

    private final Progress progress = new Progress(System.out);
    private final DemoOptions options;
    private final KeycloakHome home;
    private final Shutdown shutdown;

    private Demo(DemoOptions options, KeycloakHome home, Shutdown shutdown) {
        this.options = options;
        this.home = home;
        this.shutdown = shutdown;
    }

    /**
     * Starts the demo and returns only when it failed.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        Shutdown shutdown = Shutdown.onExit();
        try {
            DemoOptions options = DemoOptions.parse(arguments, System.getenv());
            if (options.help()) {
                System.out.println(Words.help());
                return;
            }
            KeycloakHome home = KeycloakHome.in(Path.of("").toAbsolutePath());
            try (FileChannel lock = FileChannel.open(
                    home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                claim(lock);
                Machine.check(options);
                new Demo(options, home, shutdown).run();
            }
        } catch (Refusal refusal) {
            if (!shutdown.hasBegun()) {
                System.err.println(refusal.sentence());
                System.exit(1);
            }
        } catch (IOException broken) {
            System.err.println("The demo cannot use its files: " + broken);
            System.exit(1);
        } catch (InterruptedException stopped) {
            System.exit(1);
        }
    }

    /** Two demos on one database would destroy it; the lock ends with this process, however it ends. */
    private static void claim(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException taken) {
            // the same answer as for another process
        }
        throw new Refusal("The demo is already running from this folder: stop it there with Ctrl-C first.");
    }

    private void run() throws IOException, InterruptedException {
        if (options.fresh()) {
            home.forgetEverything();
        }
        for (Portal portal : PORTALS) {
            home.layRealm(file(portal));
        }
        progress.begin("Preparing Keycloak with our JARs ...");
        progress.done(home.build(home.folder().resolve("keycloak-build.log"), shutdown) ? "built" : "nothing changed");

        Postbox postbox = Postbox.open(options.port(DemoPort.SMTP));
        shutdown.add(postbox::close);
        Website website = Website.open(options.port(DemoPort.INBOX));
        shutdown.add(website::close);
        website.serve("/", new InboxPage(postbox));
        SmsGateway telephone = SmsGateway.open(options.port(DemoPort.SMS));
        shutdown.add(telephone::close);
        website.serve("/sms", new TelephonePage(telephone));
        String here = address(DemoPort.INBOX);
        String keycloak = address(DemoPort.KEYCLOAK);
        website.serve(AuthenticatorPage.PATH, new AuthenticatorPage());
        for (Portal portal : List.of(Portal.ISTANZE_ONLINE, Portal.ANAGRAFE)) {
            website.serve(portal.path(), new Sportello(portal, here, keycloak));
        }
        website.serve(Portal.CREDENZIALE_FORTE.path(), new CivicNetwork(Portal.CREDENZIALE_FORTE, here, keycloak));
        startKeycloak();
    }

    private void startKeycloak() throws IOException, InterruptedException {
        Path log = home.folder().resolve("keycloak.log");
        progress.begin(
                home.hasDatabase()
                        ? "Starting Keycloak ..."
                        : "Starting Keycloak for the first time; it creates its database ...");
        String keys = EncryptionKey.keptIn(home.folder().resolve("keys"));
        KeycloakProcess keycloak = KeycloakProcess.start(home, options, keys, log);
        shutdown.add(keycloak::stop);
        keycloak.awaitReady(options.timeoutSeconds(), progress);
        progress.done("ready");
        progress.begin("Loading the rehearsal register of residents ...");
        KeycloakApi api = new KeycloakApi(address(DemoPort.KEYCLOAK));
        String register = new RehearsalRegister(api, Portal.ANAGRAFE.realm()).load();
        progress.done(register + "; " + new RehearsalRegister(api, Portal.CREDENZIALE_FORTE.realm()).load());
        progress.begin("Engaging two officials and an old citizen ...");
        progress.done(new TownPeople(api, Portal.CREDENZIALE_FORTE.realm()).engage());
        System.out.println(Words.addresses(address(DemoPort.KEYCLOAK), address(DemoPort.INBOX)));
        System.out.println(Words.afterwards(log, realmChanged()));
        throw new Refusal("Keycloak ended by itself with code " + keycloak.awaitEnd() + "; its last words are:\n"
                + LastLines.of(log));
    }

    /** An existing realm is never imported again, so a changed file needs a word. */
    private boolean realmChanged() throws IOException {
        boolean changed = false;
        for (Portal portal : PORTALS) {
            changed |= realmChanged(portal);
        }
        return changed;
    }

    private boolean realmChanged(Portal portal) throws IOException {
        Path imported = home.folder().resolve("imported-" + portal.realm() + ".json");
        String now = Files.readString(file(portal));
        boolean known = Files.exists(imported) && !options.fresh();
        if (!known) {
            Files.writeString(imported, now);
        }
        return known && !Files.readString(imported).equals(now);
    }

    private static Path file(Portal portal) {
        return Path.of("docker/realms", portal.realm(), portal.realm() + "-realm.json");
    }

    private String address(DemoPort port) {
        return "http://localhost:" + options.port(port);
    }
}
