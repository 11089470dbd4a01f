"""A WordPress of our own: a database in a folder, the files laid out, PHP's own web server."""

from __future__ import annotations

import json
import os
import pwd
import shutil
import signal
import subprocess
import time
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

from tests.faults.harness import free_port

DEBIAN = Path("/usr/share/wordpress")
CONFIG = """<?php
define( 'DB_NAME', '{name}' ); define( 'DB_USER', 'wp' ); define( 'DB_PASSWORD', 'wp' ); define( 'DB_HOST', 'localhost:{socket}' );
define( 'DB_CHARSET', 'utf8mb4' ); define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'a' ); define( 'SECURE_AUTH_KEY', 'b' ); define( 'LOGGED_IN_KEY', 'c' ); define( 'NONCE_KEY', 'd' );
define( 'AUTH_SALT', 'e' ); define( 'SECURE_AUTH_SALT', 'f' ); define( 'LOGGED_IN_SALT', 'g' ); define( 'NONCE_SALT', 'h' );
define( 'WP_HOME', 'http://127.0.0.1:{port}' ); define( 'WP_SITEURL', WP_HOME );
define( 'WP_DEBUG', true ); define( 'WP_DEBUG_DISPLAY', false ); define( 'WP_DEBUG_LOG', '{log}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true ); define( 'DISABLE_WP_CRON', true ); define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {{ define( 'ABSPATH', __DIR__ . '/' ); }}
require_once ABSPATH . 'wp-settings.php';
"""
THEME = "<?php wp_head(); while ( have_posts() ) { the_post(); the_title(); the_content(); } wp_footer();"


class Database:
    """MariaDB on a socket in a temporary folder. It forgets everything."""

    def __init__(self, folder: Path) -> None:
        self.socket = folder / "db.sock"
        data = folder / "db"
        user = pwd.getpwuid(os.getuid()).pw_name
        command = ["mariadb-install-db", "--no-defaults", f"--datadir={data}", f"--user={user}",
                   "--auth-root-authentication-method=normal", "--skip-test-db"]  # fmt: skip
        made = subprocess.run(command, capture_output=True, text=True, check=False)
        assert made.returncode == 0, f"{made.stdout}{made.stderr}"[-4000:]
        self.process = subprocess.Popen(
            ["mariadbd", "--no-defaults", f"--datadir={data}", f"--socket={self.socket}", f"--user={user}", "--skip-networking",
             f"--pid-file={folder / 'db.pid'}", "--innodb-flush-log-at-trx-commit=0", "--skip-log-bin"],
            stdout=subprocess.DEVNULL, stderr=(folder / "db.log").open("wb"),
        )  # fmt: skip
        until(
            lambda: (
                subprocess.run([*self._client(), "-e", "select 1"], capture_output=True, check=False).returncode == 0
            )
        )

    def _client(self) -> list[str]:
        return ["mariadb", "--no-defaults", f"--socket={self.socket}", "-uroot", "-N"]

    def create(self, name: str) -> None:
        self.ask(f"create database {name}; grant all on {name}.* to wp@localhost identified by 'wp'")

    def ask(self, sql: str) -> list[list[str]]:
        done = subprocess.run([*self._client(), "-e", sql], check=True, capture_output=True, text=True)
        return [line.split("\t") for line in done.stdout.splitlines()]

    def close(self) -> None:
        self.process.kill()
        self.process.wait(30)


class Site:
    """One WordPress, fresh from its installation."""

    def __init__(self, name: str, source: Path, theme: str, database: Database, folder: Path) -> None:
        self.name, self.database = name, database
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.root = folder / name
        self.log = folder / f"{name}-debug.log"
        shutil.copytree(
            source, self.root, ignore=shutil.ignore_patterns("wp-config.php", "plugins", "debug.log", "database")
        )
        content = self.root / "wp-content"
        (content / "plugins").mkdir()
        plain = content / "themes/plain"
        plain.mkdir(parents=True)
        (plain / "style.css").write_text("/*\nTheme Name: Plain\n*/\n")
        (plain / "index.php").write_text(THEME)
        database.create(name)
        config = CONFIG.format(name=name, socket=database.socket, port=self.port, log=self.log)
        (self.root / "wp-config.php").write_text(config)
        self.php("define( 'WP_INSTALLING', true ); require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';"
                 "wp_install( 'Newsroom', 'admin', 'admin@example.org', false, '', 'admin' );"
                 f"switch_theme( '{theme}' );")  # fmt: skip
        self.version = self.php("require 'wp-includes/version.php'; echo $wp_version;")
        environment = {**os.environ, "PHP_CLI_SERVER_WORKERS": "4"}
        self.process = subprocess.Popen(
            ["php", *QUIET, "-S", f"127.0.0.1:{self.port}", "-t", str(self.root)],
            env=environment, stdout=subprocess.DEVNULL, stderr=(folder / f"{name}-php.log").open("wb"), start_new_session=True,
        )  # fmt: skip
        until(lambda: answers(f"{self.url}/wp-login.php"))

    def php(self, code: str) -> str:
        """Run PHP beside WordPress's files; its output."""
        done = subprocess.run(["php", *QUIET, "-r", code], cwd=self.root, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def wp(self, code: str):
        """Run PHP with WordPress loaded; what it returns, by way of JSON."""
        return json.loads(self.php(f"require 'wp-load.php'; echo json_encode( ( function () {{ {code} }} )() );"))

    def user(self, name: str, role: str) -> int:
        return self.wp(f"return wp_insert_user( array( 'user_login' => '{name}', 'user_pass' => '{name}',"
                       f"'user_email' => '{name}@example.org', 'display_name' => '{name.title()}', 'role' => '{role}' ) );")  # fmt: skip

    def post(self, title: str, content: str, author: int = 1, status: str = "draft") -> int:
        given = json.dumps(
            json.dumps({"post_title": title, "post_content": content, "post_author": author, "post_status": status})
        )
        given = given.replace("$", "\\$")
        return self.wp(f"return wp_insert_post( wp_slash( json_decode( {given}, true ) ) );")

    def activate(self, plugin_zip: Path) -> None:
        """The plugin, by hand and at once."""
        if not self.wp("return in_array( 'nguon/nguon.php', get_option( 'active_plugins' ), true );"):
            with zipfile.ZipFile(plugin_zip) as archive:
                archive.extractall(self.root / "wp-content/plugins")
            self.wp(
                "require_once ABSPATH . 'wp-admin/includes/plugin.php'; return activate_plugin( 'nguon/nguon.php' );"
            )

    def without_plugin(self) -> None:
        """As before its installation; the posts and what it kept with them stay."""
        self.wp(
            "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'nguon/nguon.php' ); return 1;"
        )
        shutil.rmtree(self.root / "wp-content/plugins/nguon", ignore_errors=True)

    def settings(self, **values) -> None:
        given = json.dumps(json.dumps(values)).replace("$", "\\$")
        self.wp(
            f"delete_option( 'nguon_settings' ); return update_option( 'nguon_settings', json_decode( {given}, true ) );"
        )

    def meta(self, post: int, key: str):
        return self.wp(f"return json_decode( get_post_meta( {post}, '{key}', true ), true );")

    def complaints(self) -> None:
        """PHP must have found nothing to complain of in the plugin."""
        log = self.log.read_text() if self.log.exists() else ""
        ours = [line for line in log.splitlines() if "plugins/nguon" in line or "_doing_it_wrong" in line]
        assert not ours, ours[:5]

    def close(self) -> None:
        """With its workers, which do not end by themselves."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(30)


QUIET = ("-d", "display_errors=stderr", "-d", "memory_limit=512M", "-d", "opcache.revalidate_freq=0")
"""The last, because tests change files and look at once."""


def until(done, seconds: float = 60) -> None:
    """Wait for a program that says in no other way that it is ready."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it did not start"
        time.sleep(0.05)


def answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=10).close()
    except urllib.error.HTTPError as error:
        return error.code < 500
    except OSError:
        return False
    return True
