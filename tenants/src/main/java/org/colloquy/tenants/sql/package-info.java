/** The only place that speaks to MySQL directly: pools, connection switch, schemas, migrations. */
package org.colloquy.tenants.sql;
