package vn.trucot.pillar.register;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.RestResponse;
import vn.trucot.web.table.Table;

/**
 * Sends a file. Of a method with several media types the framework chooses the writers by the class of the response around the
 * entity, hence the type argument; without this writer a file would be sent as its {@code toString}.
 */
@Provider
@Produces({Table.CSV, Table.XLSX})
public class TableFileWriter extends EntityFileWriter<RestResponse<?>> {}
