<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lineitems::Actions</name>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>Open &amp;sandbox</source>
        <translation>Abrir &amp;entorno de pruebas</translation>
    </message>
    <message>
        <source>A practice portal on this computer</source>
        <translation>Un portal de práctica en este equipo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Load all line items from the portal again</source>
        <translation>Vuelve a cargar todos los elementos de pedido del portal</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>Cerrar cone&amp;xión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Vaciar celdas</translation>
    </message>
    <message>
        <source>Re&amp;vert cells</source>
        <translation>Revertir ce&amp;ldas</translation>
    </message>
    <message>
        <source>Back to what HubSpot holds</source>
        <translation>Vuelve al valor que tiene HubSpot</translation>
    </message>
    <message>
        <source>Revert &amp;rows</source>
        <translation>Revertir &amp;filas</translation>
    </message>
    <message>
        <source>Revert &amp;all</source>
        <translation>Revertir &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Quick filter</source>
        <translation>Filtro &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Review and &amp;submit…</source>
        <translation>Revisar y &amp;enviar…</translation>
    </message>
    <message>
        <source>Look at what will be sent, then send it</source>
        <translation>Vea lo que se enviará y envíelo</translation>
    </message>
    <message>
        <source>&amp;Retry failed…</source>
        <translation>&amp;Reintentar fallidas…</translation>
    </message>
    <message>
        <source>Cancel r&amp;un</source>
        <translation>&amp;Cancelar envío</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer diseño</translation>
    </message>
    <message>
        <source>By this column, &amp;ascending</source>
        <translation>Por esta columna, &amp;ascendente</translation>
    </message>
    <message>
        <source>Sorts the rows by the column of the current cell</source>
        <translation>Ordena las filas por la columna de la celda actual</translation>
    </message>
    <message>
        <source>By this column, &amp;descending</source>
        <translation>Por esta columna, &amp;descendente</translation>
    </message>
    <message>
        <source>&amp;Original order</source>
        <translation>Orden &amp;original</translation>
    </message>
    <message>
        <source>The order in which HubSpot lists the line items</source>
        <translation>El orden en que HubSpot da los elementos de pedido</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Line Item Editor</source>
        <translation>A&amp;cerca de Line Item Editor</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>Abrir re&amp;ciente</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>E&amp;nviar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Sort rows</source>
        <translation>&amp;Ordenar filas</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Set val&amp;ue…</source>
        <translation>Fi&amp;jar valor…</translation>
    </message>
    <message>
        <source>Puts one value into all selected cells</source>
        <translation>Pone un mismo valor en todas las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Resolve co&amp;nflicts…</source>
        <translation>Resolver co&amp;nflictos…</translation>
    </message>
    <message>
        <source>For cells that somebody else changed too: keep mine, or take theirs</source>
        <translation>Para las celdas que otra persona también cambió: conservar lo mío o tomar lo suyo</translation>
    </message>
    <message>
        <source>&amp;Pause run</source>
        <translation>&amp;Pausar envío</translation>
    </message>
    <message>
        <source>Resu&amp;me run</source>
        <translation>Rean&amp;udar envío</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>All runs from this computer, row by row; and the way back</source>
        <translation>Todos los envíos de este equipo, fila por fila, y cómo deshacerlos</translation>
    </message>
</context>
<context>
    <name>lineitems::BroughtBackWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them was/were changed by somebody else meanwhile: decide whose value stays.</source>
        <translation>
            <numerusform>Otra persona cambió %Ln de ellas entretanto: decida qué valor queda.</numerusform>
            <numerusform>Otra persona cambió %Ln de ellas entretanto: decida qué valor queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not come back: the line item or the property is not there any more.</source>
        <translation>
            <numerusform>%Ln celda no pudo recuperarse: el elemento de pedido o la propiedad ya no existe.</numerusform>
            <numerusform>%Ln celdas no pudieron recuperarse: el elemento de pedido o la propiedad ya no existe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not come back: the old value was never read.</source>
        <translation>
            <numerusform>%Ln celda no pudo recuperarse: su valor anterior nunca se leyó.</numerusform>
            <numerusform>%Ln celdas no pudieron recuperarse: su valor anterior nunca se leyó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln guardada</numerusform>
            <numerusform>%Ln guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln sin enviar</numerusform>
            <numerusform>%Ln sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear: look at them before you send them again</source>
        <translation>
            <numerusform>%Ln sin aclarar: revísela antes de volver a enviarla</numerusform>
            <numerusform>%Ln sin aclarar: revíselas antes de volver a enviarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the rows that were on their way: %1.</source>
        <translation>De las filas que estaban en camino: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed cell(s)</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended on %1 in the middle of a run. All rows that it had sent have their outcome in the history.</source>
        <translation>El programa terminó el %1 en medio de un envío. Todas las filas enviadas tienen su resultado en el historial.</translation>
    </message>
    <message>
        <source>The program ended on %1 with %2 on their way to HubSpot.</source>
        <translation>El programa terminó el %1 con %2 en camino a HubSpot.</translation>
    </message>
    <message>
        <source>The program ended on %1 with %2 in %3 that were not saved.</source>
        <translation>El programa terminó el %1 con %2 en %3 sin guardar.</translation>
    </message>
    <message>
        <source>The program ended on %1 with %2 in %3 that were not saved, and with %4 on their way to HubSpot.</source>
        <translation>El programa terminó el %1 con %2 en %3 sin guardar, y con %4 en camino a HubSpot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) came back as unsaved edits.</source>
        <translation>
            <numerusform>Se recuperó %Ln celda como cambio sin guardar.</numerusform>
            <numerusform>Se recuperaron %Ln celdas como cambios sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell had to come back: HubSpot holds these values already.</source>
        <translation>No hizo falta recuperar ninguna celda: HubSpot ya tiene esos valores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have their old value again, as unsaved edits. Nothing is sent until you submit.</source>
        <translation>
            <numerusform>%Ln celda vuelve a tener su valor anterior, como cambio sin guardar. No se envía nada hasta que usted lo envíe.</numerusform>
            <numerusform>%Ln celdas vuelven a tener su valor anterior, como cambios sin guardar. No se envía nada hasta que usted lo envíe.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: no cell of the run came back.</source>
        <translation>No hay nada que deshacer: no se recuperó ninguna celda del envío.</translation>
    </message>
</context>
<context>
    <name>lineitems::Chip</name>
    <message>
        <source>Show %1: %2</source>
        <translation>Mostrar %1: %2</translation>
    </message>
</context>
<context>
    <name>lineitems::ClusterList</name>
    <message>
        <source>Select in &amp;grid</source>
        <translation>Selecci&amp;onar en la cuadrícula</translation>
    </message>
    <message>
        <source>Set v&amp;alue for these…</source>
        <translation>&amp;Fijar valor en estas…</translation>
    </message>
    <message>
        <source>Retry &amp;these…</source>
        <translation>Reintentar e&amp;stas…</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
</context>
<context>
    <name>lineitems::ClusterModel</name>
    <message>
        <source>All problems (%1)</source>
        <translation>Todos los problemas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Columnas que se muestran</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer diseño</translation>
    </message>
</context>
<context>
    <name>lineitems::ConflictDialog</name>
    <message>
        <source>Resolve conflicts</source>
        <translation>Resolver conflictos</translation>
    </message>
    <message>
        <source>Somebody changed these values in HubSpot after they were loaded. What you keep is sent with the next submit; what you take replaces your value, and can be undone.</source>
        <translation>Alguien cambió estos valores en HubSpot después de cargarlos. Lo que conserve se envía la próxima vez; lo que tome sustituye a su valor y se puede deshacer.</translation>
    </message>
    <message>
        <source>Cells in conflict</source>
        <translation>Celdas en conflicto</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>Conservar lo &amp;mío</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar lo suyo</translation>
    </message>
    <message>
        <source>Leave &amp;undecided</source>
        <translation>&amp;Dejar sin decidir</translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation>&amp;Conservar todo lo mío</translation>
    </message>
    <message>
        <source>Take all t&amp;heirs</source>
        <translation>Tomar todo lo &amp;suyo</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) in conflict</source>
        <translation>
            <numerusform>%Ln celda en conflicto</numerusform>
            <numerusform>%Ln celdas en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided</source>
        <translation>
            <numerusform>%Ln decidida</numerusform>
            <numerusform>%Ln decididas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided</source>
        <translation>
            <numerusform>%Ln sin decidir</numerusform>
            <numerusform>%Ln sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep my values</source>
        <translation>Conservar mis valores</translation>
    </message>
    <message>
        <source>Take their values</source>
        <translation>Tomar sus valores</translation>
    </message>
</context>
<context>
    <name>lineitems::ConflictModel</name>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo suyo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Elemento de pedido</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De la otra persona</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>lineitems::ConnectDialog</name>
    <message>
        <source>Connect to HubSpot</source>
        <translation>Conectar con HubSpot</translation>
    </message>
    <message>
        <source>Create a private app in HubSpot (Settings &gt; Integrations &gt; Private Apps) with the scopes crm.objects.line_items.read, crm.objects.line_items.write and crm.schemas.line_items.read, and paste its token here.</source>
        <translation>Cree una aplicación privada en HubSpot (Configuración &gt; Integraciones &gt; Aplicaciones privadas) con los permisos crm.objects.line_items.read, crm.objects.line_items.write y crm.schemas.line_items.read, y pegue aquí su token.</translation>
    </message>
    <message>
        <source>For example: Acme production</source>
        <translation>Por ejemplo: Acme producción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>The token goes into this system&apos;s keychain. If there is none, it is kept in memory until the program ends. It is never written to a file.</source>
        <translation>El token se guarda en el llavero del sistema. Si no lo hay, queda en memoria hasta que el programa se cierra. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>HubSpot allows 100 in 10 seconds (Free, Starter), 190 (Professional, Enterprise), or 250 with the add-on</source>
        <translation>HubSpot permite 100 en 10 segundos (Free, Starter), 190 (Professional, Enterprise) o 250 con el complemento</translation>
    </message>
    <message>
        <source>Re&amp;quests in 10 seconds</source>
        <translation>&amp;Solicitudes en 10 segundos</translation>
    </message>
    <message>
        <source>API v&amp;ersion</source>
        <translation>V&amp;ersión de la API</translation>
    </message>
    <message>
        <source>How many requests may wait for their answers at the same time; the limit above holds as well</source>
        <translation>Cuántas solicitudes pueden esperar su respuesta al mismo tiempo; el límite de arriba también se aplica</translation>
    </message>
    <message>
        <source>Requests at &amp;once</source>
        <translation>Solicitudes si&amp;multáneas</translation>
    </message>
    <message>
        <source>v3 (default)</source>
        <translation>v3 (predeterminada)</translation>
    </message>
    <message>
        <source>v1 (legacy)</source>
        <translation>v1 (antigua)</translation>
    </message>
</context>
<context>
    <name>lineitems::ConnectionOpener</name>
    <message>
        <source>No token is stored for this connection.</source>
        <translation>No hay ningún token guardado para esta conexión.</translation>
    </message>
</context>
<context>
    <name>lineitems::DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-DD</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendario (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>lineitems::EditReport</name>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left alone: read-only</source>
        <translation>
            <numerusform>%Ln celda sin tocar: solo lectura</numerusform>
            <numerusform>%Ln celdas sin tocar: solo lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out: no cell for them</source>
        <translation>
            <numerusform>%Ln valor omitido: no hay celda para él</numerusform>
            <numerusform>%Ln valores omitidos: no hay celda para ellos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ErrorPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Enter a new token…</source>
        <translation>&amp;Introducir otro token…</translation>
    </message>
    <message>
        <source>&amp;Back to start</source>
        <translation>&amp;Volver al inicio</translation>
    </message>
</context>
<context>
    <name>lineitems::ErrorWords</name>
    <message>
        <source>HubSpot refused it with status %1 and gave no reason.</source>
        <translation>HubSpot lo rechazó con el estado %1 y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>HubSpot refused it and gave no reason.</source>
        <translation>HubSpot lo rechazó y no dio ningún motivo.</translation>
    </message>
    <message>
        <source>HubSpot did not accept the token.</source>
        <translation>HubSpot no aceptó el token.</translation>
    </message>
    <message>
        <source>It may be mistyped or out of date, or its private app was removed. HubSpot said: %1</source>
        <translation>Puede estar mal escrito o caducado, o su aplicación privada se eliminó. HubSpot dijo: %1</translation>
    </message>
    <message>
        <source>Copy the token again from the private app in HubSpot, and enter it here.</source>
        <translation>Copie de nuevo el token de la aplicación privada en HubSpot e introdúzcalo aquí.</translation>
    </message>
    <message>
        <source>The token is valid, but it may not read line items.</source>
        <translation>El token es válido, pero no puede leer los elementos de pedido.</translation>
    </message>
    <message>
        <source>Its private app lacks a scope. HubSpot said: %1</source>
        <translation>A su aplicación privada le falta un permiso. HubSpot dijo: %1</translation>
    </message>
    <message>
        <source>In HubSpot, give the private app the scopes crm.objects.line_items.read, crm.objects.line_items.write and crm.schemas.line_items.read; then try again.</source>
        <translation>En HubSpot, dé a la aplicación privada los permisos crm.objects.line_items.read, crm.objects.line_items.write y crm.schemas.line_items.read; después, reinténtelo.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo conectar con %1.</translation>
    </message>
    <message>
        <source>The computer is offline, a firewall is in between, or the address is wrong. Nothing was sent.</source>
        <translation>El equipo no tiene conexión, un cortafuegos lo impide o la dirección es incorrecta. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the network and the address; then try again.</source>
        <translation>Compruebe la red y la dirección; después, reinténtelo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln fila guardada</numerusform>
            <numerusform>%Ln filas guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln en conflicto</numerusform>
            <numerusform>%Ln en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln sin confirmar</numerusform>
            <numerusform>%Ln sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln sin enviar</numerusform>
            <numerusform>%Ln sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>No row was sent</source>
        <translation>No se envió ninguna fila</translation>
    </message>
    <message>
        <source>HubSpot has no such line item any more: it was deleted or archived.</source>
        <translation>HubSpot ya no tiene este elemento de pedido: se eliminó o se archivó.</translation>
    </message>
    <message>
        <source>HubSpot answered, but it still holds the old value.</source>
        <translation>HubSpot respondió, pero conserva el valor anterior.</translation>
    </message>
    <message>
        <source>No answer came, and reading back did not work either. It may or may not be saved: reload to see.</source>
        <translation>No llegó respuesta y tampoco se pudo comprobar. Puede estar guardado o no: recargue para verlo.</translation>
    </message>
    <message>
        <source>HubSpot could not be reached. Nothing was sent.</source>
        <translation>No se pudo conectar con HubSpot. No se envió nada.</translation>
    </message>
    <message>
        <source>You cancelled the run before this row&apos;s turn.</source>
        <translation>Usted canceló el envío antes de que le tocara a esta fila.</translation>
    </message>
    <message>
        <source>The run was stopped by an error before this row&apos;s turn.</source>
        <translation>Un error detuvo el envío antes de que le tocara a esta fila.</translation>
    </message>
    <message>
        <source>HubSpot stayed busy or unavailable. Try again later.</source>
        <translation>HubSpot siguió ocupado o no disponible. Reinténtelo más tarde.</translation>
    </message>
    <message>
        <source>Somebody changed this line item in HubSpot after it was loaded. Nothing was sent.</source>
        <translation>Alguien cambió este elemento de pedido en HubSpot después de cargarlo. No se envió nada.</translation>
    </message>
    <message>
        <source>The server pointed to another address. The token was not sent there.</source>
        <translation>El servidor remitió a otra dirección. El token no se envió allí.</translation>
    </message>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <source>Try again. If it fails again, check the address, and HubSpot&apos;s own status page.</source>
        <translation>Reinténtelo. Si vuelve a fallar, compruebe la dirección y la página de estado de HubSpot.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back (not valid)</source>
        <translation>
            <numerusform>%Ln retenida (no válida)</numerusform>
            <numerusform>%Ln retenidas (no válidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>You cancelled the run.</source>
        <translation>Usted canceló el envío.</translation>
    </message>
    <message>
        <source>The run stopped: %1</source>
        <translation>El envío se detuvo: %1</translation>
    </message>
    <message>
        <source>Unknown rows may be saved or not: retry, or reload to see.</source>
        <translation>Las filas sin confirmar pueden estar guardadas o no: reintente, o recargue para verlo.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like https://api.hubapi.com.</source>
        <translation>Esto no es una dirección. Debe ser como https://api.hubapi.com.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody can read the token on the way.</source>
        <translation>La dirección debe empezar por https://, para que nadie pueda leer el token en el camino.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>The day&apos;s requests to HubSpot are used up. They begin anew at midnight in the account&apos;s time zone.</source>
        <translation>Se agotaron las solicitudes del día a HubSpot. Vuelven a empezar a medianoche en la zona horaria de la cuenta.</translation>
    </message>
    <message>
        <source>Five batches in a row failed for the same reason: %1</source>
        <translation>Cinco lotes seguidos fallaron por el mismo motivo: %1</translation>
    </message>
    <message>
        <source>Whether somebody else had changed it could not be read. Nothing was sent.</source>
        <translation>No se pudo leer si otra persona lo había cambiado. No se envió nada.</translation>
    </message>
    <message>
        <source>HubSpot now holds neither the old value nor the one that was sent.</source>
        <translation>HubSpot no tiene ahora ni el valor anterior ni el enviado.</translation>
    </message>
    <message>
        <source>The program ended in the middle of the run. HubSpot still holds the old value.</source>
        <translation>El programa terminó en medio del envío. HubSpot conserva el valor anterior.</translation>
    </message>
</context>
<context>
    <name>lineitems::FilterBar</name>
    <message>
        <source>Apply again</source>
        <translation>Aplicar de nuevo</translation>
    </message>
    <message>
        <source>Filter rows (Ctrl+F)</source>
        <translation>Filtrar filas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtro rápido</translation>
    </message>
    <message>
        <source>Shows the rows that contain every word, in any column</source>
        <translation>Muestra las filas que contienen todas las palabras, en cualquier columna</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>All line items</source>
        <translation>Todos los elementos de pedido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Rows with changes that are not in HubSpot yet</source>
        <translation>Filas con cambios que aún no están en HubSpot</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válidas</translation>
    </message>
    <message>
        <source>Rows with a value that does not fit its property</source>
        <translation>Filas con un valor que no corresponde a su propiedad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Rows that the last run saved</source>
        <translation>Filas que el último envío guardó</translation>
    </message>
    <message>
        <source>Rows were edited after the filter was applied; this applies it to them too</source>
        <translation>Se editaron filas después de aplicar el filtro; así se aplica también a ellas</translation>
    </message>
    <message>
        <source>Rows that the last run did not save: failed, or unknown</source>
        <translation>Filas que el último envío no guardó: fallidas o sin confirmar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Rows that somebody else changed in HubSpot after they were loaded</source>
        <translation>Filas que otra persona cambió en HubSpot después de cargarlas</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Elegidas</translation>
    </message>
    <message>
        <source>Rows that were chosen in the Problems panel</source>
        <translation>Filas elegidas en el panel Problemas</translation>
    </message>
</context>
<context>
    <name>lineitems::GridModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>A cell of this row is not valid, so the row will not be sent. F8 goes to the cell.</source>
        <translation>Una celda de esta fila no es válida, así que la fila no se enviará. F8 lleva a la celda.</translation>
    </message>
    <message>
        <source>This row has changes that are not in HubSpot yet.</source>
        <translation>Esta fila tiene cambios que aún no están en HubSpot.</translation>
    </message>
    <message>
        <source>HubSpot confirmed this row.</source>
        <translation>HubSpot confirmó esta fila.</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Changed; it was empty.</source>
        <translation>Cambiado; antes estaba vacío.</translation>
    </message>
    <message>
        <source>Changed; it was: %1</source>
        <translation>Cambiado; antes era: %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Conflict: somebody else changed it. Original: %1 · theirs: %2 · mine: %3</source>
        <translation>Conflicto: otra persona la cambió. Original: %1 · de la otra persona: %2 · mío: %3</translation>
    </message>
</context>
<context>
    <name>lineitems::GridView</name>
    <message>
        <source>Line items</source>
        <translation>Elementos de pedido</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>The cells before are still being worked on. Wait a moment, or press Stop.</source>
        <translation>Aún se está trabajando en las celdas anteriores. Espere un momento o pulse Detener.</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar celdas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) copied</source>
        <translation>
            <numerusform>%Ln celda copiada</numerusform>
            <numerusform>%Ln celdas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) reverted</source>
        <translation>
            <numerusform>%Ln celda revertida</numerusform>
            <numerusform>%Ln celdas revertidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert cells</source>
        <translation>Revertir celdas</translation>
    </message>
    <message>
        <source>Revert rows</source>
        <translation>Revertir filas</translation>
    </message>
    <message>
        <source>No problems among the rows that are shown.</source>
        <translation>No hay problemas en las filas que se muestran.</translation>
    </message>
    <message>
        <source>Set value</source>
        <translation>Fijar valor</translation>
    </message>
</context>
<context>
    <name>lineitems::HelpWords</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras y cifras</translation>
    </message>
    <message>
        <source>Overwrite the cell</source>
        <translation>Sobrescribir la celda</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Intro, Mayús+Intro</translation>
    </message>
    <message>
        <source>Accept the value and go down, or up</source>
        <translation>Aceptar el valor e ir abajo, o arriba</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Accept the value and go right, or left</source>
        <translation>Aceptar el valor e ir a la derecha, o a la izquierda</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the editor; the cell stays as it was</source>
        <translation>Salir del editor; la celda queda como estaba</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Intro</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>Nueva línea en un texto largo</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Calendar of a date, list of options</source>
        <translation>Calendario de una fecha, lista de opciones</translation>
    </message>
    <message>
        <source>Ctrl+Space, Shift+Space</source>
        <translation>Ctrl+Espacio, Mayús+Espacio</translation>
    </message>
    <message>
        <source>Select the column, the row</source>
        <translation>Seleccionar la columna, la fila</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Ctrl+Flecha</translation>
    </message>
    <message>
        <source>First or last row or column; with Shift, select up to it</source>
        <translation>Primera o última fila o columna; con Mayús, seleccionar hasta ella</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Inicio, Ctrl+Fin</translation>
    </message>
    <message>
        <source>First cell, last cell</source>
        <translation>Primera celda, última celda</translation>
    </message>
    <message>
        <source>About Line Item Editor</source>
        <translation>Acerca de Line Item Editor</translation>
    </message>
    <message>
        <source>Line Item Editor %1</source>
        <translation>Line Item Editor %1</translation>
    </message>
    <message>
        <source>Edits many HubSpot line items at once, and says for each row whether it was saved.

Free software; the file LICENSE has the terms. Built with Qt %1 (LGPL-3.0), Boost (BSL-1.0), RapidJSON (MIT) and QtKeychain (BSD-3-Clause).

HubSpot is a trademark of HubSpot, Inc., which has no part in this program.</source>
        <translation>Edita muchos elementos de pedido de HubSpot a la vez y dice de cada fila si se guardó.

Software libre; las condiciones están en el archivo LICENSE. Hecho con Qt %1 (LGPL-3.0), Boost (BSL-1.0), RapidJSON (MIT) y QtKeychain (BSD-3-Clause).

HubSpot es una marca de HubSpot, Inc., que no participa en este programa.</translation>
    </message>
</context>
<context>
    <name>lineitems::HistoryDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find runs by user, connection, portal or record ID</source>
        <translation>Buscar envíos por usuario, conexión, portal o ID de registro</translation>
    </message>
    <message>
        <source>Runs, the newest first</source>
        <translation>Envíos, primero el más reciente</translation>
    </message>
    <message>
        <source>Find rows by record ID, value or message</source>
        <translation>Buscar filas por ID de registro, valor o mensaje</translation>
    </message>
    <message>
        <source>Cells of the chosen run</source>
        <translation>Celdas del envío elegido</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>&amp;Undo run…</source>
        <translation>&amp;Deshacer envío…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Todavía no hay envíos</translation>
    </message>
    <message>
        <source>No runs found</source>
        <translation>No se encontraron envíos</translation>
    </message>
    <message numerus="yes">
        <source>Run of %1: %Ln row(s)</source>
        <translation>
            <numerusform>Envío del %1: %Ln fila</numerusform>
            <numerusform>Envío del %1: %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the connection of this run, and wait until its line items are loaded.</source>
        <translation>Abra la conexión de este envío y espere a que se carguen sus elementos de pedido.</translation>
    </message>
    <message>
        <source>run %1.csv</source>
        <translation>envio %1.csv</translation>
    </message>
    <message>
        <source>Export the run as CSV</source>
        <translation>Exportar el envío como CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder, or make room on the disk.</source>
        <translation>No se pudo escribir %1 (%2). Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1</source>
        <translation>
            <numerusform>%Ln fila escrita en %1</numerusform>
            <numerusform>%Ln filas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back the old values…</source>
        <translation>Recuperando los valores anteriores…</translation>
    </message>
</context>
<context>
    <name>lineitems::HistoryRowsModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>It was sent, and the program ended before it was known what became of it.</source>
        <translation>Se envió, y el programa terminó antes de saberse el resultado.</translation>
    </message>
    <message>
        <source>No outcome</source>
        <translation>Sin resultado</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(no se conoce)</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>HubSpot has</source>
        <translation>HubSpot tiene</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>lineitems::HistoryRunsModel</name>
    <message>
        <source>Going on, or interrupted</source>
        <translation>En curso o interrumpido</translation>
    </message>
    <message>
        <source>Interrupted: the program ended</source>
        <translation>Interrumpido: el programa terminó</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Detenido por un error</translation>
    </message>
    <message>
        <source>%1 · portal %2</source>
        <translation>%1 · portal %2</translation>
    </message>
    <message>
        <source>Undoes an earlier run</source>
        <translation>Deshace un envío anterior</translation>
    </message>
    <message>
        <source>Undoes the run of %1</source>
        <translation>Deshace el envío del %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>lineitems::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Line Item Editor</source>
        <translation>Line Item Editor</translation>
    </message>
    <message>
        <source>%1[*] — %2</source>
        <translation>%1[*] — %2</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>This system&apos;s keychain does not answer, so the token is kept in memory only. You will be asked for it after the next start.</source>
        <translation>El llavero del sistema no responde, así que el token queda solo en memoria. Se le pedirá de nuevo la próxima vez que inicie el programa.</translation>
    </message>
    <message>
        <source>The language changes when you start the program the next time.</source>
        <translation>El idioma cambia la próxima vez que inicie el programa.</translation>
    </message>
    <message>
        <source>Discard unsaved changes</source>
        <translation>Descartar cambios sin guardar</translation>
    </message>
    <message>
        <source>If you discard them, they cannot be brought back. The rows that were sent stay in the history.</source>
        <translation>Si los descarta, no podrán recuperarse. Las filas enviadas permanecen en el historial.</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Undo run</source>
        <translation>Deshacer envío</translation>
    </message>
    <message>
        <source>Undo the run of %1?</source>
        <translation>¿Deshacer el envío del %1?</translation>
    </message>
    <message numerus="yes">
        <source>The saved cells of %Ln row(s) become edits back to their old values. Nothing is sent until you submit.</source>
        <translation>
            <numerusform>Las celdas guardadas de %Ln fila pasan a ser cambios que vuelven a su valor anterior. No se envía nada hasta que usted lo envíe.</numerusform>
            <numerusform>Las celdas guardadas de %Ln filas pasan a ser cambios que vuelven a su valor anterior. No se envía nada hasta que usted lo envíe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo the run</source>
        <translation>Des&amp;hacer el envío</translation>
    </message>
    <message>
        <source>Undo the run of %1</source>
        <translation>Deshacer el envío del %1</translation>
    </message>
</context>
<context>
    <name>lineitems::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lineitems::OptionEditor</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>lineitems::PortalBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>portal %1</source>
        <translation>portal %1</translation>
    </message>
    <message>
        <source>Open portal: %1</source>
        <translation>Portal abierto: %1</translation>
    </message>
    <message>
        <source>%1
Practice data on this computer. Nothing here touches a real portal.</source>
        <translation>%1
Datos de práctica en este equipo. Nada de esto toca un portal real.</translation>
    </message>
    <message>
        <source>%1
What you submit goes to this portal: %2</source>
        <translation>%1
Lo que envíe va a este portal: %2</translation>
    </message>
    <message>
        <source>No portal is open</source>
        <translation>No hay ningún portal abierto</translation>
    </message>
    <message>
        <source>API version: %1</source>
        <translation>Versión de la API: %1</translation>
    </message>
</context>
<context>
    <name>lineitems::ProblemDetails</name>
    <message>
        <source>Line item</source>
        <translation>Elemento de pedido</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de correlación</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>ID de traza</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Problem details</source>
        <translation>Detalles del problema</translation>
    </message>
    <message>
        <source>There is more of it; Copy takes all.</source>
        <translation>Hay más texto; Copiar lo toma todo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>lineitems::ProblemsModel</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Elemento de pedido</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de correlación</translation>
    </message>
</context>
<context>
    <name>lineitems::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Retr&amp;y failed…</source>
        <translation>Reintentar &amp;fallidas…</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>No problems. Rows that a run does not save are listed here, with the reason.</source>
        <translation>Sin problemas. Aquí aparecen, con el motivo, las filas que un envío no guarda.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Res&amp;olve conflicts…</source>
        <translation>Resolver conflic&amp;tos…</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Detalles…</translation>
    </message>
    <message>
        <source>Go to cell</source>
        <translation>Ir a la celda</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
</context>
<context>
    <name>lineitems::ProgressPanel</name>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 filas/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltan %1 min</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>lineitems::PromptWords</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have changes that are not in HubSpot.</source>
        <translation>
            <numerusform>%Ln fila tiene cambios que no están en HubSpot.</numerusform>
            <numerusform>%Ln filas tienen cambios que no están en HubSpot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them and submit, or discard them. Discarded changes cannot be brought back.</source>
        <translation>Revíselos y envíelos, o descártelos. Los cambios descartados no se pueden recuperar.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Hay un envío en curso</translation>
    </message>
    <message>
        <source>Rows are being sent to HubSpot right now.</source>
        <translation>En este momento se están enviando filas a HubSpot.</translation>
    </message>
    <message>
        <source>If you cancel the run, the requests on their way are still waited for, so that you know what was saved. The other rows are not sent.</source>
        <translation>Si cancela el envío, aún se espera a las solicitudes en curso, para que sepa qué se guardó. Las demás filas no se envían.</translation>
    </message>
    <message>
        <source>&amp;Cancel the run</source>
        <translation>&amp;Cancelar el envío</translation>
    </message>
    <message>
        <source>&amp;Keep going</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>lineitems::Recovery</name>
    <message>
        <source>Bringing back unsaved changes…</source>
        <translation>Recuperando cambios sin guardar…</translation>
    </message>
    <message>
        <source>Bringing back unsaved changes, and reading what became of the rows that were on their way…</source>
        <translation>Recuperando cambios sin guardar y leyendo qué pasó con las filas que estaban en camino…</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Recuperar cambios sin guardar</translation>
    </message>
</context>
<context>
    <name>lineitems::RecoveryBar</name>
    <message>
        <source>Res&amp;tore</source>
        <translation>Recupe&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Unsaved changes from before</source>
        <translation>Cambios sin guardar de antes</translation>
    </message>
    <message>
        <source>They become unsaved edits again. Nothing is sent.</source>
        <translation>Vuelven a ser cambios sin guardar. No se envía nada.</translation>
    </message>
    <message>
        <source>They stay in the journal, and are offered again at the next start.</source>
        <translation>Permanecen en el diario y se ofrecen de nuevo al próximo inicio.</translation>
    </message>
</context>
<context>
    <name>lineitems::RequestPreview</name>
    <message>
        <source>&amp;Indent for reading</source>
        <translation>&amp;Sangrar para leer</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>Which request is shown</source>
        <translation>Qué solicitud se muestra</translation>
    </message>
    <message>
        <source>Only the white space differs from what is sent</source>
        <translation>Solo los espacios difieren de lo que se envía</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>&amp;Copy as cURL</source>
        <translation>&amp;Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies this request as a command line, with a placeholder for the token</source>
        <translation>Copia esta solicitud como línea de comandos, con un marcador en lugar del token</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translation>So&amp;licitud</translation>
    </message>
    <message>
        <source>Nothing will be sent.</source>
        <translation>No se enviará nada.</translation>
    </message>
</context>
<context>
    <name>lineitems::ReviewDialog</name>
    <message>
        <source>Review and submit</source>
        <translation>Revisar y enviar</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Lo que se enviará</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>C&amp;ambios</translation>
    </message>
    <message>
        <source>Re&amp;quests (JSON)</source>
        <translation>Soli&amp;citudes (JSON)</translation>
    </message>
    <message>
        <source>Changed cells, old and new</source>
        <translation>Celdas cambiadas, antes y después</translation>
    </message>
    <message numerus="yes">
        <source>Submit %Ln row(s) to %1</source>
        <translation>
            <numerusform>Enviar %Ln fila a %1</numerusform>
            <numerusform>Enviar %Ln filas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed cell(s)</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) held back</source>
        <translation>
            <numerusform>%Ln fila retenida</numerusform>
            <numerusform>%Ln filas retenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check &amp;for changes by others before saving</source>
        <translation>Comprobar antes de guardar si &amp;otras personas hicieron cambios</translation>
    </message>
    <message>
        <source>Reads the rows just before they are sent. What somebody else changed since they were loaded is not overwritten: it is shown as a conflict.</source>
        <translation>Lee las filas justo antes de enviarlas. Lo que otra persona cambió desde que se cargaron no se sobrescribe: se muestra como conflicto.</translation>
    </message>
</context>
<context>
    <name>lineitems::ReviewModel</name>
    <message>
        <source>Line item</source>
        <translation>Elemento de pedido</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This property is read-only.</source>
        <translation>Esta propiedad es de solo lectura.</translation>
    </message>
    <message>
        <source>Will not be sent: %1</source>
        <translation>No se enviará: %1</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(no se conoce)</translation>
    </message>
    <message>
        <source>Clears the value</source>
        <translation>Borra el valor</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Somebody else changed it too. Decide first whose value stays.</source>
        <translation>Otra persona también lo cambió. Decida primero qué valor queda.</translation>
    </message>
</context>
<context>
    <name>lineitems::RunControls</name>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Resolve co&amp;nflicts…</source>
        <translation>Reso&amp;lver conflictos…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Cancelling: waiting for the requests that are on their way.</source>
        <translation>Cancelando: se espera a las solicitudes en curso.</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 guardadas</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 en conflicto</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>HubSpot does not accept the token any more. The run waits for another.</source>
        <translation>HubSpot ya no acepta el token. El envío espera otro.</translation>
    </message>
    <message>
        <source>&amp;Retry failed…</source>
        <translation>&amp;Reintentar fallidas…</translation>
    </message>
</context>
<context>
    <name>lineitems::SetValueDialog</name>
    <message>
        <source>Set value</source>
        <translation>Fijar valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message numerus="yes">
        <source>One value for %Ln selected cell(s)</source>
        <translation>
            <numerusform>Un valor para %Ln celda seleccionada</numerusform>
            <numerusform>Un valor para %Ln celdas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in columns of different properties. An empty value clears them.</source>
        <translation>%1, en columnas de propiedades distintas. Un valor vacío las borra.</translation>
    </message>
    <message>
        <source>%1 of “%2”. An empty value clears them.</source>
        <translation>%1 de «%2». Un valor vacío las borra.</translation>
    </message>
</context>
<context>
    <name>lineitems::StartPage</name>
    <message>
        <source>Line Item Editor</source>
        <translation>Line Item Editor</translation>
    </message>
    <message>
        <source>Edit many HubSpot line items like a spreadsheet, and see for each row whether it was saved.</source>
        <translation>Edite muchos elementos de pedido de HubSpot como en una hoja de cálculo, y vea de cada fila si se guardó.</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Probar el entorno</translation>
    </message>
    <message>
        <source>A practice portal on this computer, with sample data. No account, no risk.</source>
        <translation>Un portal de práctica en este equipo, con datos de ejemplo. Sin cuenta ni riesgo.</translation>
    </message>
    <message>
        <source>&amp;Connect to HubSpot…</source>
        <translation>&amp;Conectar con HubSpot…</translation>
    </message>
    <message>
        <source>Your own portal, with a private app&apos;s token.</source>
        <translation>Su propio portal, con el token de una aplicación privada.</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Conexiones recientes</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Forgets the connection, and its token in the keychain (Delete)</source>
        <translation>Olvida la conexión, y su token en el llavero (Supr)</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>portal %1</source>
        <translation>portal %1</translation>
    </message>
    <message>
        <source>The sandbox has unsaved changes from %1.</source>
        <translation>El entorno de pruebas tiene cambios sin guardar del %1.</translation>
    </message>
    <message>
        <source>unsaved changes from %1</source>
        <translation>cambios sin guardar del %1</translation>
    </message>
</context>
<context>
    <name>lineitems::StatusLine</name>
    <message>
        <source>Line items and changes</source>
        <translation>Elementos de pedido y cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln elemento de pedido</numerusform>
            <numerusform>%Ln elementos de pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed cell(s)</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::StatusWords</name>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>This is not a number. Type one like 1234.50.</source>
        <translation>Esto no es un número. Escriba uno como 1234.50.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Use a point for decimals, and no separator between thousands.</source>
        <translation>Este número se puede leer de dos maneras. Use un punto para los decimales y ningún separador de miles.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Esto no es ni sí ni no.</translation>
    </message>
    <message>
        <source>This is not a date. Type one like 2026-03-31.</source>
        <translation>Esto no es una fecha. Escriba una como 2026-03-31.</translation>
    </message>
    <message>
        <source>This is not a date and time. Type one like 2026-03-31 14:30.</source>
        <translation>Esto no es una fecha y hora. Escriba una como 2026-03-31 14:30.</translation>
    </message>
    <message>
        <source>This is not an option of “%1”. Press F2 to see the list.</source>
        <translation>Esto no es una opción de «%1». Pulse F2 para ver la lista.</translation>
    </message>
    <message>
        <source>This text is longer than the %L1 characters that HubSpot takes.</source>
        <translation>Este texto supera los %L1 caracteres que admite HubSpot.</translation>
    </message>
    <message>
        <source>Read-only: this is the record&apos;s own id.</source>
        <translation>Solo lectura: es el ID del propio registro.</translation>
    </message>
    <message>
        <source>Read-only: HubSpot calculates it from other properties.</source>
        <translation>Solo lectura: HubSpot lo calcula a partir de otras propiedades.</translation>
    </message>
    <message>
        <source>Read-only: only HubSpot sets it.</source>
        <translation>Solo lectura: solo HubSpot lo establece.</translation>
    </message>
    <message>
        <source>Read-only: the property is archived.</source>
        <translation>Solo lectura: la propiedad está archivada.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Una opción</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Varias opciones</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
</context>
<context>
    <name>lineitems::StorageWords</name>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The journal of unsaved edits cannot be opened (%1).</source>
        <translation>No se puede abrir el diario de cambios sin guardar (%1).</translation>
    </message>
    <message>
        <source>The journal of unsaved edits was written by a newer version of the program.</source>
        <translation>El diario de cambios sin guardar lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The journal of unsaved edits is damaged (%1).</source>
        <translation>El diario de cambios sin guardar está dañado (%1).</translation>
    </message>
    <message>
        <source>The disk is full: the journal of unsaved edits cannot be written.</source>
        <translation>El disco está lleno: no se puede escribir el diario de cambios sin guardar.</translation>
    </message>
    <message>
        <source>Another program keeps the journal of unsaved edits to itself.</source>
        <translation>Otro programa tiene ocupado el diario de cambios sin guardar.</translation>
    </message>
    <message>
        <source>It is not there any more: another window took it over or discarded it.</source>
        <translation>Ya no está: otra ventana se hizo cargo o lo descartó.</translation>
    </message>
    <message>
        <source>The journal of unsaved edits does not work (%1).</source>
        <translation>El diario de cambios sin guardar no funciona (%1).</translation>
    </message>
    <message>
        <source>See to it that you may write to the folder %1; then start the program again.</source>
        <translation>Compruebe que puede escribir en la carpeta %1 y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>Use the newer version of the program.</source>
        <translation>Use la versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Close all windows of the program and start it again: then the damaged file is set aside.</source>
        <translation>Cierre todas las ventanas del programa y vuelva a iniciarlo: entonces se aparta el archivo dañado.</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Look for a program that copies or checks the folder %1, such as a backup.</source>
        <translation>Busque un programa que copie o revise la carpeta %1, como una copia de seguridad.</translation>
    </message>
    <message>
        <source>Look for it in the other window.</source>
        <translation>Búsquelo en la otra ventana.</translation>
    </message>
    <message>
        <source>Start the program again, and look whether the disk of the folder %1 is well.</source>
        <translation>Vuelva a iniciar el programa y compruebe el disco de la carpeta %1.</translation>
    </message>
    <message>
        <source>Until this is mended, unsaved edits are lost if the program or the computer crashes, and runs may be missing in the history. Saving to HubSpot works as before.</source>
        <translation>Hasta que se arregle, los cambios sin guardar se pierden si falla el programa o el equipo, y pueden faltar envíos en el historial. Guardar en HubSpot funciona como antes.</translation>
    </message>
    <message>
        <source>The journal of unsaved edits was damaged, and was set aside as %1.</source>
        <translation>El diario de cambios sin guardar estaba dañado y se apartó como %1.</translation>
    </message>
    <message>
        <source>A new one has begun: edits are safe from now on. The history, and edits that were not saved before, are in the damaged file.</source>
        <translation>Se empezó uno nuevo: los cambios están a salvo a partir de ahora. El historial y los cambios que no se guardaron antes están en el archivo dañado.</translation>
    </message>
    <message>
        <source>Keep it if you miss any of them.</source>
        <translation>Consérvelo si echa algo en falta.</translation>
    </message>
    <message>
        <source>The changes could not be brought back.</source>
        <translation>No se pudieron recuperar los cambios.</translation>
    </message>
    <message>
        <source>They stay in the journal, and are offered again at the next start.</source>
        <translation>Permanecen en el diario y se ofrecen de nuevo al próximo inicio.</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
</context>
<context>
    <name>lineitems::TokenDialog</name>
    <message>
        <source>Private app token</source>
        <translation>Token de la aplicación privada</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token para %1</translation>
    </message>
    <message>
        <source>Enter the token for “%1”</source>
        <translation>Introduzca el token para «%1»</translation>
    </message>
    <message>
        <source>In HubSpot: Settings &gt; Integrations &gt; Private Apps &gt; your app &gt; Auth &gt; Show token.</source>
        <translation>En HubSpot: Configuración &gt; Integraciones &gt; Aplicaciones privadas &gt; su aplicación &gt; Autenticación &gt; Mostrar token.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Usar este token</translation>
    </message>
</context>
<context>
    <name>lineitems::WhenWords</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A date of this year and of another, in the letters of QLocale: d day, MMMM month, yyyy year</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time</extracomment>
        <translation>%1, a las %2</translation>
    </message>
</context>
<context>
    <name>lineitems::Workspace</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Working on cells</source>
        <translation>Trabajando en las celdas</translation>
    </message>
    <message>
        <source>Submitting</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>&amp;Cancel run</source>
        <translation>&amp;Cancelar envío</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Working on the selected cells…</source>
        <translation>Trabajando en las celdas seleccionadas…</translation>
    </message>
    <message>
        <source>Stopped. No cell was changed.</source>
        <translation>Detenido. No se cambió ninguna celda.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Loading line items…</source>
        <translation>Cargando elementos de pedido…</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) reverted</source>
        <translation>
            <numerusform>%Ln celda revertida</numerusform>
            <numerusform>%Ln celdas revertidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows loaded</source>
        <translation>%1 de %2 filas cargadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) loaded</source>
        <translation>
            <numerusform>%Ln fila cargada</numerusform>
            <numerusform>%Ln filas cargadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) loaded</source>
        <translation>
            <numerusform>%Ln elemento de pedido cargado</numerusform>
            <numerusform>%Ln elementos de pedido cargados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln row(s) loaded, the others are missing.</source>
        <translation>
            <numerusform>Detenido: %Ln fila cargada, faltan las demás.</numerusform>
            <numerusform>Detenido: %Ln filas cargadas, faltan las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load all</source>
        <translation>&amp;Cargar todo</translation>
    </message>
    <message numerus="yes">
        <source>Loading stopped after %Ln row(s): %1</source>
        <translation>
            <numerusform>La carga se detuvo tras %Ln fila: %1</numerusform>
            <numerusform>La carga se detuvo tras %Ln filas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Cargar de nuevo</translation>
    </message>
    <message>
        <source>This portal has no line items yet.</source>
        <translation>Este portal aún no tiene elementos de pedido.</translation>
    </message>
    <message>
        <source>No rows of this kind right now.</source>
        <translation>Ahora no hay filas de este tipo.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>No rows match “%1”.</source>
        <translation>Ninguna fila coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of yours kept: submit again to send them</source>
        <translation>
            <numerusform>%Ln valor suyo conservado: envíe de nuevo para que llegue</numerusform>
            <numerusform>%Ln valores suyos conservados: envíe de nuevo para que lleguen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of theirs taken</source>
        <translation>
            <numerusform>%Ln valor de la otra persona tomado</numerusform>
            <numerusform>%Ln valores de la otra persona tomados</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected cells can be edited.</source>
        <translation>Ninguna de las celdas seleccionadas se puede editar.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Bulk-edits HubSpot line items in a grid.</source>
        <translation>Edita en bloque los elementos de pedido de HubSpot en una tabla.</translation>
    </message>
    <message>
        <source>Open the sandbox portal at once.</source>
        <translation>Abre directamente el portal de pruebas.</translation>
    </message>
    <message>
        <source>How many line items the sandbox has.</source>
        <translation>Cuántos elementos de pedido tiene el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Sample portal</source>
        <translation>Portal de ejemplo</translation>
    </message>
</context>
</TS>
