package org.colloquy.incontainer;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.colloquy.tenants.CountryCode;
import org.colloquy.tenants.HostName;
import org.colloquy.tenants.Ids;
import org.colloquy.tenants.Issuer;
import org.colloquy.tenants.Slug;
import org.colloquy.tenants.Tenant;
import org.colloquy.tenants.TenantId;
import org.colloquy.tenants.TenantStatus;
import org.colloquy.tenants.kernel.Kernel;
import org.colloquy.tenants.sql.Sql;

/** Networks with a real schema and role, made inside the server. */
public final class Networks {

  private Networks() {}

  /** An active network of this name, at the newest version of its schema. */
  public static Tenant make(String slug) {
    var kernel = Beans.of(Kernel.class);
    var name = new Slug(slug);
    var tenant =
        new Tenant(
            new TenantId(Ids.next()),
            name,
            "Network " + slug,
            "For tests",
            new HostName(slug + ".colloquy.localhost"),
            TenantStatus.ACTIVE,
            name.schemaName(),
            name.schemaName(),
            Issuer.of("http://127.0.0.1:9/realms/" + slug),
            Locale.ENGLISH,
            ZoneId.of("Europe/London"),
            List.of(new CountryCode("GB")),
            40,
            true);
    kernel.registry().register(tenant);
    kernel.schemas().create(tenant);
    kernel.migrations().migrate(tenant);
    return tenant;
  }

  /** What was done there, as its log has it: under which permission, in order. */
  public static List<String> noted(Tenant tenant) {
    return sql()
        .list(
            "SELECT action FROM `"
                + tenant.logSchema()
                + "`.entry WHERE outcome = 'DONE' ORDER BY seq",
            row -> row.getString("action"));
  }

  /**
   * Statements that name the schema themselves: {@code "INSERT INTO `" + tenant.schema() + "`.…"}.
   */
  public static Sql sql() {
    return new Sql(Beans.of(Kernel.class).databases().provisioner());
  }
}
