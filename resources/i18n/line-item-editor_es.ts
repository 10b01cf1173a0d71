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
        <translation>P&amp;egar</translation>
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
        <translation>Revertir to&amp;do</translation>
    </message>
    <message>
        <source>&amp;Quick filter</source>
        <translation>Filtro &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Problema siguiente</translation>
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
        <translation>R&amp;establecer diseño</translation>
    </message>
    <message>
        <source>Sorts the rows by the column of the current cell</source>
        <translation>Ordena las filas por la columna de la celda actual</translation>
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
        <translation>P&amp;roblemas</translation>
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
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
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
    <message>
        <source>Open &amp;plan file…</source>
        <translation>Abrir archivo de p&amp;lan…</translation>
    </message>
    <message>
        <source>Changes that a colleague has saved for you to look through and submit</source>
        <translation>Cambios que otra persona guardó para que usted los revise y los envíe</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Paste by &amp;key…</source>
        <translation>Pe&amp;gar por clave…</translation>
    </message>
    <message>
        <source>Joins a copied table onto the line items by record id, SKU or any other key</source>
        <translation>Une una tabla copiada a los elementos de pedido por ID de registro, SKU o cualquier otra clave</translation>
    </message>
    <message>
        <source>Change from &amp;table…</source>
        <translation>Cambiar desde una &amp;tabla…</translation>
    </message>
    <message>
        <source>Opens a CSV file and joins it onto the line items by a key</source>
        <translation>Abre un archivo CSV y lo une a los elementos de pedido por una clave</translation>
    </message>
    <message>
        <source>C&amp;hange selection…</source>
        <translation>Ca&amp;mbiar selección…</translation>
    </message>
    <message>
        <source>Calculates, rounds, replaces and more in all selected cells, with a preview</source>
        <translation>Calcula, redondea, reemplaza y más en todas las celdas seleccionadas, con vista previa</translation>
    </message>
    <message>
        <source>Replaces a text in all selected cells</source>
        <translation>Reemplaza un texto en todas las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Rellenar hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Copies the first selected row, or the cell above, into the selected cells</source>
        <translation>Copia la primera fila seleccionada, o la celda de arriba, en las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Rellenar hacia la &amp;derecha</translation>
    </message>
    <message>
        <source>Copies the first selected column, or the cell to the left, into the selected cells</source>
        <translation>Copia la primera columna seleccionada, o la celda de la izquierda, en las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Fill &amp;up</source>
        <translation>Rellenar hacia a&amp;rriba</translation>
    </message>
    <message>
        <source>Fill &amp;left</source>
        <translation>Rellenar hacia la &amp;izquierda</translation>
    </message>
    <message>
        <source>&amp;Series…</source>
        <translation>&amp;Serie…</translation>
    </message>
    <message>
        <source>Numbers, dates or counters that go on</source>
        <translation>Números, fechas o contadores que siguen</translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation>&amp;Todas las celdas</translation>
    </message>
    <message>
        <source>Whole &amp;columns</source>
        <translation>&amp;Columnas enteras</translation>
    </message>
    <message>
        <source>Whole &amp;rows</source>
        <translation>&amp;Filas enteras</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar sig&amp;uiente</translation>
    </message>
    <message>
        <source>Find previou&amp;s</source>
        <translation>Buscar &amp;hacia atrás</translation>
    </message>
    <message>
        <source>&amp;Go to record…</source>
        <translation>&amp;Ir al registro…</translation>
    </message>
    <message>
        <source>To the line item of a record ID</source>
        <translation>Al elemento de pedido de un ID de registro</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Como &amp;CSV</translation>
    </message>
    <message>
        <source>The rows of the selection, with the columns that are shown</source>
        <translation>Las filas de la selección, con las columnas que se muestran</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>The rows of the selection, as HubSpot&apos;s API has them</source>
        <translation>Las filas de la selección, tal como las tiene la API de HubSpot</translation>
    </message>
    <message>
        <source>&amp;Guard rails…</source>
        <translation>&amp;Límites de seguridad…</translation>
    </message>
    <message>
        <source>Which changes of money have to be confirmed before they are sent</source>
        <translation>Qué cambios de dinero hay que confirmar antes de enviarlos</translation>
    </message>
    <message>
        <source>By &amp;several columns…</source>
        <translation>Por &amp;varias columnas…</translation>
    </message>
    <message>
        <source>Shift+click on a column&apos;s header adds it, too</source>
        <translation>Mayús+clic en el encabezado de una columna también la añade</translation>
    </message>
    <message>
        <source>&amp;Filter by this column…</source>
        <translation>Fil&amp;trar por esta columna…</translation>
    </message>
    <message>
        <source>By the values of the current cell&apos;s column, or by a condition</source>
        <translation>Por los valores de la columna de la celda actual, o por una condición</translation>
    </message>
    <message>
        <source>Filter &amp;expression</source>
        <translation>E&amp;xpresión de filtro</translation>
    </message>
    <message>
        <source>The filter as a line of text, with and, or, brackets and regular expressions</source>
        <translation>El filtro como una línea de texto, con and, or, paréntesis y expresiones regulares</translation>
    </message>
    <message>
        <source>Clear f&amp;ilters</source>
        <translation>Q&amp;uitar los filtros</translation>
    </message>
    <message>
        <source>Freeze up &amp;to this column</source>
        <translation>&amp;Inmovilizar hasta esta columna</translation>
    </message>
    <message>
        <source>These columns stay in sight while the others scroll</source>
        <translation>Estas columnas quedan a la vista mientras las demás se desplazan</translation>
    </message>
    <message>
        <source>&amp;Unfreeze columns</source>
        <translation>&amp;Movilizar las columnas</translation>
    </message>
    <message>
        <source>Size columns to c&amp;ontent</source>
        <translation>&amp;Ajustar las columnas al contenido</translation>
    </message>
    <message>
        <source>&amp;Save or manage views…</source>
        <translation>&amp;Guardar o gestionar vistas…</translation>
    </message>
    <message>
        <source>Filters, order and columns, by a name</source>
        <translation>Filtros, orden y columnas, con un nombre</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Rows by deal, currency or another column, with counts and sums</source>
        <translation>Filas por negocio, moneda u otra columna, con recuentos y sumas</translation>
    </message>
    <message>
        <source>Row &amp;details</source>
        <translation>Detalles de &amp;la fila</translation>
    </message>
    <message>
        <source>All properties of the current line item</source>
        <translation>Todas las propiedades del elemento de pedido actual</translation>
    </message>
    <message>
        <source>Every step by name, and the way to it</source>
        <translation>Cada paso por su nombre, y el camino hasta él</translation>
    </message>
    <message>
        <source>Count, sum, average, least and greatest</source>
        <translation>Recuento, suma, promedio, mínimo y máximo</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>Buscar un co&amp;mando…</translation>
    </message>
    <message>
        <source>Every command of the menus, by a few letters of its name</source>
        <translation>Todos los comandos de los menús, por unas letras de su nombre</translation>
    </message>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>&amp;Vistas guardadas</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>C&amp;opiar filas</translation>
    </message>
    <message>
        <source>F&amp;ill</source>
        <translation>Relle&amp;nar</translation>
    </message>
    <message>
        <source>S&amp;elect</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>Cerrar cone&amp;xión</translation>
    </message>
    <message>
        <source>Find an&amp;d replace…</source>
        <translation>Buscar &amp;y reemplazar…</translation>
    </message>
    <message>
        <source>Previous pro&amp;blem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>Undo histor&amp;y</source>
        <translation>&amp;Historial de deshacer</translation>
    </message>
    <message>
        <source>Figures of the selectio&amp;n</source>
        <translation>Ci&amp;fras de la selección</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Ocultar colum&amp;na</translation>
    </message>
    <message>
        <source>The column of the current cell, or all that are selected as a whole; Columns… shows them again</source>
        <translation>La columna de la celda actual, o todas las que están seleccionadas enteras; «Columnas…» las vuelve a mostrar</translation>
    </message>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>O&amp;rdenar ascendente</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Or&amp;denar descendente</translation>
    </message>
</context>
<context>
    <name>lineitems::ActiveFilters</name>
    <message>
        <source>Active filters</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <source>Filters:</source>
        <translation>Filtros:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Change the filter: %1</source>
        <translation>Cambiar el filtro: %1</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Take away the filter: %1</source>
        <translation>Quitar el filtro: %1</translation>
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
    <name>lineitems::ChangeDialog</name>
    <message>
        <source>Change selection</source>
        <translation>Cambiar selección</translation>
    </message>
    <message>
        <source>Working out what changes…</source>
        <translation>Calculando lo que cambia…</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Change %Ln cell(s)</source>
        <translation>
            <numerusform>&amp;Cambiar %Ln celda</numerusform>
            <numerusform>&amp;Cambiar %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Change selection: %1</source>
        <translation>Cambiar selección: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected cell(s)</source>
        <translation>
            <numerusform>%Ln celda seleccionada</numerusform>
            <numerusform>%Ln celdas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Half up: 1.005 becomes 1.01</source>
        <translation>Mitad hacia arriba: 1.005 pasa a 1.01</translation>
    </message>
    <message>
        <source>Half to even: 1.005 becomes 1.00</source>
        <translation>Mitad al par: 1.005 pasa a 1.00</translation>
    </message>
    <message>
        <source>Digits of the row&apos;s currency</source>
        <translation>Decimales de la moneda de la fila</translation>
    </message>
    <message>
        <source>All digits</source>
        <translation>Todos los decimales</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Redondeo</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>&amp;Rounding:</source>
        <translation>&amp;Redondeo:</translation>
    </message>
    <message>
        <source>Mone&amp;y:</source>
        <translation>&amp;Importes:</translation>
    </message>
    <message>
        <source>What changes first, old and new</source>
        <translation>Lo primero que cambia, antes y después</translation>
    </message>
    <message>
        <source>Sums before and after</source>
        <translation>Sumas antes y después</translation>
    </message>
    <message>
        <source>The line items are being read again. Wait until they are here.</source>
        <translation>Los elementos de pedido se están leyendo de nuevo. Espere a que estén aquí.</translation>
    </message>
</context>
<context>
    <name>lineitems::ChangePreviewModel</name>
    <message>
        <source>Line item</source>
        <translation>Elemento de pedido</translation>
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
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>lineitems::ChangeSelection</name>
    <message>
        <source>Select the cells to change first.</source>
        <translation>Seleccione primero las celdas que quiere cambiar.</translation>
    </message>
    <message>
        <source>The line items are being read again. Wait until they are here.</source>
        <translation>Los elementos de pedido se están leyendo de nuevo. Espere a que estén aquí.</translation>
    </message>
</context>
<context>
    <name>lineitems::ChangeTotalsModel</name>
    <message>
        <source>Sum of</source>
        <translation>Suma de</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>%1 (no currency)</source>
        <translation>%1 (sin moneda)</translation>
    </message>
    <message>
        <source>What HubSpot should make of it: unit price × quantity − discounts, of the selected rows for which that is known</source>
        <translation>Lo que HubSpot debería calcular: precio unitario × cantidad − descuentos, de las filas seleccionadas en que se sabe</translation>
    </message>
    <message>
        <source>%1, estimated</source>
        <translation>%1, estimado</translation>
    </message>
</context>
<context>
    <name>lineitems::ChangeWords</name>
    <message numerus="yes">
        <source>%Ln stay(s) as it is</source>
        <translation>
            <numerusform>%Ln se queda como está</numerusform>
            <numerusform>%Ln se quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: read-only</source>
        <translation>
            <numerusform>%Ln sin tocar: solo lectura</numerusform>
            <numerusform>%Ln sin tocar: solo lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: empty</source>
        <translation>
            <numerusform>%Ln sin tocar: sin valor</numerusform>
            <numerusform>%Ln sin tocar: sin valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: another kind of column</source>
        <translation>
            <numerusform>%Ln sin tocar: otro tipo de columna</numerusform>
            <numerusform>%Ln sin tocar: otro tipo de columna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: no number or date</source>
        <translation>
            <numerusform>%Ln sin tocar: no es un número ni una fecha</numerusform>
            <numerusform>%Ln sin tocar: no es un número ni una fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: the new value would not be valid</source>
        <translation>
            <numerusform>%Ln sin tocar: el valor nuevo no sería válido</numerusform>
            <numerusform>%Ln sin tocar: el valor nuevo no sería válido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: cannot be worked out</source>
        <translation>
            <numerusform>%Ln sin tocar: no se puede calcular</numerusform>
            <numerusform>%Ln sin tocar: no se puede calcular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone: the pattern takes too long</source>
        <translation>
            <numerusform>%Ln sin tocar: el patrón tarda demasiado</numerusform>
            <numerusform>%Ln sin tocar: el patrón tarda demasiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change(s)</source>
        <translation>
            <numerusform>%Ln celda cambia</numerusform>
            <numerusform>%Ln celdas cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Clears the value</source>
        <translation>Borra el valor</translation>
    </message>
    <message>
        <source>Stays: there is nothing in it.</source>
        <translation>Se queda: no hay nada en ella.</translation>
    </message>
    <message>
        <source>Stays: this is not meant for a column of this kind.</source>
        <translation>Se queda: esto no es para una columna de este tipo.</translation>
    </message>
    <message>
        <source>Stays: what is in it is no number or date.</source>
        <translation>Se queda: lo que contiene no es un número ni una fecha.</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <translation>Se queda: %1</translation>
    </message>
    <message>
        <source>Stays: it cannot be worked out for this row.</source>
        <translation>Se queda: no se puede calcular para esta fila.</translation>
    </message>
    <message>
        <source>Stays: the pattern takes too long on this text.</source>
        <translation>Se queda: el patrón tarda demasiado con este texto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln whole number(s) get(s) a fraction</source>
        <translation>
            <numerusform>%Ln número entero pasa a tener decimales</numerusform>
            <numerusform>%Ln números enteros pasan a tener decimales</numerusform>
        </translation>
    </message>
    <message>
        <source>Is no whole number any more.</source>
        <translation>Deja de ser un número entero.</translation>
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
        <translation>Fi&amp;jar valor en estas…</translation>
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
    <message>
        <source>all other reasons</source>
        <translation>todos los demás motivos</translation>
    </message>
</context>
<context>
    <name>lineitems::ColumnFilterPopup</name>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Filter of the column %1</source>
        <translation>Filtro de la columna %1</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Enter shows the rows with the values that are found</source>
        <translation>Intro muestra las filas con los valores encontrados</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Marcar &amp;ninguno</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The %L1 most frequent of %L2 values. Search to see others.</source>
        <translation>Los %L1 más frecuentes de %L2 valores. Busque para ver otros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Elija al menos un valor.</translation>
    </message>
</context>
<context>
    <name>lineitems::ColumnFilters</name>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Filter by an expression (Ctrl+Alt+F)</source>
        <translation>Filtrar con una expresión (Ctrl+Alt+F)</translation>
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
    <name>lineitems::CommandModel</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activado)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
</context>
<context>
    <name>lineitems::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do? Type a few letters</source>
        <translation>¿Qué quiere hacer? Escriba unas letras</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>About the command</source>
        <translation>Sobre el comando</translation>
    </message>
    <message>
        <source>No command fits this. Try another word, or delete some letters.</source>
        <translation>Ningún comando coincide. Pruebe otra palabra o borre algunas letras.</translation>
    </message>
</context>
<context>
    <name>lineitems::ConditionEditor</name>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Any value</source>
        <translation>Cualquier valor</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Cambiar la conexión</translation>
    </message>
    <message>
        <source>Leave empty to keep the token</source>
        <translation>Déjelo vacío para conservar el token</translation>
    </message>
    <message>
        <source>The stored token was meant for another address. Enter the token for this one.</source>
        <translation>El token guardado es de otra dirección. Introduzca el token de esta.</translation>
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
    <message numerus="yes">
        <source>%Ln value(s) left out: they do not fit</source>
        <translation>
            <numerusform>%Ln valor omitido: no encaja</numerusform>
            <numerusform>%Ln valores omitidos: no encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>numbers read with a decimal comma</source>
        <translation>números leídos con coma decimal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series not begun: the first cell is empty</source>
        <translation>
            <numerusform>%Ln serie no empezada: la primera celda está vacía</numerusform>
            <numerusform>%Ln series no empezadas: la primera celda está vacía</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::EditorWords</name>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>A number of months, or one like 2 years</source>
        <translation>Un número de meses, o algo como 2 años</translation>
    </message>
</context>
<context>
    <name>lineitems::EmptyState</name>
    <message>
        <source>This portal has no line items yet.</source>
        <translation>Este portal aún no tiene elementos de pedido.</translation>
    </message>
    <message>
        <source>They are made in HubSpot, on a deal or a quote. When there are some, load again.</source>
        <translation>Se crean en HubSpot, en un negocio o una cotización. Cuando haya alguno, cargue de nuevo.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Cargar de nuevo</translation>
    </message>
    <message>
        <source>Loading was stopped before the first row came.</source>
        <translation>La carga se detuvo antes de que llegara la primera fila.</translation>
    </message>
    <message>
        <source>Nothing was changed in HubSpot.</source>
        <translation>No se cambió nada en HubSpot.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Cargar todo</translation>
    </message>
    <message>
        <source>No rows match the filters.</source>
        <translation>Ninguna fila cumple los filtros.</translation>
    </message>
    <message>
        <source>The line items are all there; the filter hides them.</source>
        <translation>Los elementos de pedido siguen ahí; el filtro los oculta.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
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
        <source>Every word must stand in some column of the row. Try fewer words, or clear the filter.</source>
        <translation>Cada palabra debe estar en alguna columna de la fila. Pruebe con menos palabras o quite el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Loading line items…</source>
        <translation>Cargando elementos de pedido…</translation>
    </message>
    <message>
        <source>The first rows can be edited as soon as they are here.</source>
        <translation>Las primeras filas se pueden editar en cuanto lleguen.</translation>
    </message>
</context>
<context>
    <name>lineitems::ErrorPage</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Enter a new to&amp;ken…</source>
        <translation>Introducir otro to&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Back to start</source>
        <translation>Volver al &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Change the connection…</source>
        <translation>&amp;Cambiar la conexión…</translation>
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
    <message>
        <source>Here that is %1.</source>
        <translation>Aquí será el %1.</translation>
    </message>
</context>
<context>
    <name>lineitems::FillHandle</name>
    <message>
        <source>Fill handle</source>
        <translation>Controlador de relleno</translation>
    </message>
    <message>
        <source>Drag to fill. With Ctrl: a series instead of copies, or the other way round.</source>
        <translation>Arrastre para rellenar. Con Ctrl: una serie en lugar de copias, o al revés.</translation>
    </message>
    <message>
        <source>Ctrl held: series and copies are swapped.</source>
        <translation>Con Ctrl: series y copias se intercambian.</translation>
    </message>
    <message>
        <source>Ctrl swaps series and copies.</source>
        <translation>Ctrl intercambia series y copias.</translation>
    </message>
    <message>
        <source>Up to: %1</source>
        <translation>Hasta: %1</translation>
    </message>
</context>
<context>
    <name>lineitems::FilterBar</name>
    <message>
        <source>Apply again</source>
        <translation>Aplicar de nuevo</translation>
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
    <message>
        <source>Filter rows (Ctrl+Shift+F)</source>
        <translation>Filtrar filas (Ctrl+Mayús+F)</translation>
    </message>
</context>
<context>
    <name>lineitems::FilterExpressionBar</name>
    <message>
        <source>Filter expression</source>
        <translation>Expresión de filtro</translation>
    </message>
    <message>
        <source>price &gt; 100 and (name ~ /pro.*/i or hs_sku is empty) and status = failed</source>
        <translation>price &gt; 100 and (name ~ /pro.*/i or hs_sku is empty) and status = failed</translation>
    </message>
    <message>
        <source>Enter applies the filter, Ctrl+Space shows what can come next</source>
        <translation>Intro aplica el filtro, Ctrl+Espacio muestra lo que puede seguir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>lineitems::FilterWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>%1: all but %2</source>
        <translation>%1: todos menos %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 entre %2 y %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 in the last %Ln day(s)</source>
        <translation>
            <numerusform>%1 en el último %Ln día</numerusform>
            <numerusform>%1 en los últimos %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the next %Ln day(s)</source>
        <translation>
            <numerusform>%1 en el próximo %Ln día</numerusform>
            <numerusform>%1 en los próximos %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>no (%1)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>A column is expected here.</source>
        <translation>Aquí se espera una columna.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No hay ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Several columns are called “%1”. Use the property&apos;s name.</source>
        <translation>Varias columnas se llaman «%1». Use el nombre de la propiedad.</translation>
    </message>
    <message>
        <source>A comparison is expected here, like =, &gt;, contains or is empty.</source>
        <translation>Aquí se espera una comparación, como =, &gt;, contains o is empty.</translation>
    </message>
    <message>
        <source>“%1” does not fit this type of column.</source>
        <translation>«%1» no sirve para este tipo de columna.</translation>
    </message>
    <message>
        <source>A value is expected here; in quotes if it has spaces.</source>
        <translation>Aquí se espera un valor; entre comillas si tiene espacios.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one like 1234.50.</source>
        <translation>«%1» no es un número. Escriba uno como 1234.50.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type one like 2026-03-31.</source>
        <translation>«%1» no es una fecha. Escriba una como 2026-03-31.</translation>
    </message>
    <message>
        <source>“%1” is no status. There are: %2.</source>
        <translation>«%1» no es un estado. Los hay: %2.</translation>
    </message>
    <message>
        <source>A number of days is expected here, like 30 days.</source>
        <translation>Aquí se espera un número de días, como 30 days.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>La expresión regular no es válida: %1.</translation>
    </message>
    <message>
        <source>Only “and” or “or” can follow here.</source>
        <translation>Aquí solo puede seguir «and» u «or».</translation>
    </message>
    <message>
        <source>A bracket is missing here.</source>
        <translation>Aquí falta un paréntesis.</translation>
    </message>
    <message>
        <source>What begins here has no end: the closing sign is missing.</source>
        <translation>Lo que empieza aquí no termina: falta el signo de cierre.</translation>
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
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>matches (regular expression)</source>
        <translation>coincide (expresión regular)</translation>
    </message>
    <message>
        <source>does not match (regular expression)</source>
        <translation>no coincide (expresión regular)</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>no está vacío</translation>
    </message>
    <message>
        <source>is changed</source>
        <translation>está cambiado</translation>
    </message>
    <message>
        <source>is not changed</source>
        <translation>no está cambiado</translation>
    </message>
    <message>
        <source>is today</source>
        <translation>es hoy</translation>
    </message>
    <message>
        <source>in the last days</source>
        <translation>en los últimos días</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>en los próximos días</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (carácter %2)</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: write %2 or %3.</source>
        <translation>«%1» se puede leer de dos maneras: escriba %2 o %3.</translation>
    </message>
</context>
<context>
    <name>lineitems::FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in cells</source>
        <translation>Buscar en las celdas</translation>
    </message>
    <message>
        <source>Looks in the cells that are shown, as they are displayed</source>
        <translation>Busca en las celdas que se muestran, tal como se ven</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>This column</source>
        <translation>Esta columna</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Capital letters and small ones are different</source>
        <translation>Las mayúsculas y las minúsculas se distinguen</translation>
    </message>
    <message>
        <source>&amp;Whole cell</source>
        <translation>&amp;Celda completa</translation>
    </message>
    <message>
        <source>The cell holds this text and nothing else</source>
        <translation>La celda contiene este texto y nada más</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>For example ^A.*[0-9]$</source>
        <translation>Por ejemplo ^A.*[0-9]$</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>went on at the top</source>
        <translation>continuó desde el principio</translation>
    </message>
    <message>
        <source>went on at the end</source>
        <translation>continuó desde el final</translation>
    </message>
    <message>
        <source>Find went past the last match and on at the top.</source>
        <translation>La búsqueda pasó de la última coincidencia y continuó desde el principio.</translation>
    </message>
    <message>
        <source>Find went past the first match and on at the end.</source>
        <translation>La búsqueda pasó de la primera coincidencia y continuó desde el final.</translation>
    </message>
    <message>
        <source>Not an expression, at character %1: %2</source>
        <translation>No es una expresión, en el carácter %1: %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GridFill</name>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Rellenar hacia la derecha</translation>
    </message>
    <message>
        <source>Fill up</source>
        <translation>Rellenar hacia arriba</translation>
    </message>
    <message>
        <source>Fill left</source>
        <translation>Rellenar hacia la izquierda</translation>
    </message>
    <message>
        <source>There is nothing to fill from.</source>
        <translation>No hay nada con que rellenar.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>The columns beside have no values below: nothing says how far to fill.</source>
        <translation>Las columnas de al lado no tienen valores debajo: nada indica hasta dónde rellenar.</translation>
    </message>
    <message>
        <source>Select several cells in this direction first.</source>
        <translation>Seleccione antes varias celdas en esta dirección.</translation>
    </message>
    <message>
        <source>The first column cannot be filled: it is read-only, or begins with an empty cell.</source>
        <translation>La primera columna no se puede rellenar: es de solo lectura o empieza con una celda vacía.</translation>
    </message>
    <message>
        <source>Goes on with: %1</source>
        <translation>Sigue con: %1</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>Rellenar serie</translation>
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
    <message>
        <source>about %1, estimated</source>
        <translation>alrededor de %1, estimado</translation>
    </message>
    <message>
        <source>Estimate of what HubSpot will compute when the row is saved. It holds now: %1</source>
        <translation>Estimación de lo que HubSpot calculará al guardar la fila. Ahora tiene: %1</translation>
    </message>
    <message>
        <source>not known until it is saved</source>
        <translation>no se sabe hasta que se guarde</translation>
    </message>
    <message>
        <source>What HubSpot makes of the changes of this row cannot be told until it is saved. It holds now: %1</source>
        <translation>Lo que HubSpot hará de los cambios de esta fila no se puede saber hasta que se guarde. Ahora tiene: %1</translation>
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
    <message>
        <source>Tick cells</source>
        <translation>Marcar celdas</translation>
    </message>
    <message>
        <source>Fill selection</source>
        <translation>Rellenar la selección</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that fits into cells.</source>
        <translation>En el portapapeles no hay nada que quepa en celdas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left alone: not changed</source>
        <translation>
            <numerusform>%Ln celda sin tocar: no tenía cambios</numerusform>
            <numerusform>%Ln celdas sin tocar: no tenían cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left alone: not changed</source>
        <translation>
            <numerusform>%Ln fila sin tocar: no tenía cambios</numerusform>
            <numerusform>%Ln filas sin tocar: no tenían cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be typed here. %1</source>
        <translation>Aquí no se puede escribir. %1</translation>
    </message>
    <message>
        <source>Nothing was copied: the selected cells do not form one block. Select the same columns in each row.</source>
        <translation>No se copió nada: las celdas seleccionadas no forman un bloque. Seleccione las mismas columnas en cada fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them estimated: not saved yet</source>
        <translation>
            <numerusform>%Ln de ellas estimada: aún sin guardar</numerusform>
            <numerusform>%Ln de ellas estimadas: aún sin guardar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GroupModel</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Suma de %1</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) left out: no number, or not known before it is saved.</source>
        <translation>
            <numerusform>%Ln celda sin contar: no es un número, o no se sabe hasta que se guarde.</numerusform>
            <numerusform>%Ln celdas sin contar: no son un número, o no se saben hasta que se guarden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GroupsPanel</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Which columns are added up</source>
        <translation>Qué columnas se suman</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s). Click or press Enter to see the rows of one.</source>
        <translation>
            <numerusform>%Ln grupo. Haga clic o pulse Intro para ver sus filas.</numerusform>
            <numerusform>%Ln grupos. Haga clic o pulse Intro para ver las filas de uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GuardRailsDialog</name>
    <message>
        <source>Percent of the old value</source>
        <translation>Porcentaje del valor anterior</translation>
    </message>
    <message>
        <source>Lowest unit price</source>
        <translation>Precio unitario mínimo</translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation>Límites de seguridad</translation>
    </message>
    <message>
        <source>Most rows at once</source>
        <translation>Máximo de filas a la vez</translation>
    </message>
    <message>
        <source>A row that trips one of these is listed first in the review, and has to be confirmed before anything is sent. They hold for this connection.</source>
        <translation>Una fila que supera uno de estos límites aparece primero en la revisión y hay que confirmarla antes de enviar nada. Valen para esta conexión.</translation>
    </message>
    <message>
        <source>&amp;Unit or net price changes by more than (%)</source>
        <translation>El precio &amp;unitario o neto cambia en más de (%)</translation>
    </message>
    <message>
        <source>Unit price becomes &amp;zero, or is taken away</source>
        <translation>El precio unitario pasa a &amp;cero o se quita</translation>
    </message>
    <message>
        <source>Unit or net price changes its &amp;sign</source>
        <translation>El precio unitario o neto cambia de &amp;signo</translation>
    </message>
    <message>
        <source>Unit price, quantity, discount or net price is &amp;negative</source>
        <translation>El precio unitario, la cantidad, el descuento o el precio neto es &amp;negativo</translation>
    </message>
    <message>
        <source>Unit price is &amp;below, in the row&apos;s currency</source>
        <translation>El precio unitario está por de&amp;bajo de, en la moneda de la fila</translation>
    </message>
    <message>
        <source>&amp;More rows are sent at once than</source>
        <translation>Se envían a la vez &amp;más filas que</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>lineitems::GuardStrip</name>
    <message>
        <source>Confirm what trips a guard rail</source>
        <translation>Confirme lo que supera un límite de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::GuardWords</name>
    <message>
        <source>Change over %1 %</source>
        <translation>Cambio de más del %1 %</translation>
    </message>
    <message>
        <source>Price zero or taken away</source>
        <translation>Precio a cero o quitado</translation>
    </message>
    <message>
        <source>Sign flipped</source>
        <translation>Signo cambiado</translation>
    </message>
    <message>
        <source>Price below %1</source>
        <translation>Precio inferior a %1</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>More than %1 rows</source>
        <translation>Más de %1 filas</translation>
    </message>
</context>
<context>
    <name>lineitems::HelpWords</name>
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
        <translation>E&amp;xportar como CSV…</translation>
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
    <message>
        <source>Line item</source>
        <translation>Elemento de pedido</translation>
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
    <name>lineitems::JoinChangesModel</name>
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
        <source>Old</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>lineitems::JoinColumns</name>
    <message>
        <source>Columns of the table and their properties</source>
        <translation>Columnas de la tabla y sus propiedades</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(omitir)</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>Property of “%1”</source>
        <translation>Propiedad de “%1”</translation>
    </message>
</context>
<context>
    <name>lineitems::JoinDialog</name>
    <message>
        <source>Paste by key</source>
        <translation>Pegar por clave</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln row(s). All line items that are loaded are looked at, also those that the filter hides.</source>
        <translation>
            <numerusform>%1 · %Ln fila. Se miran todos los elementos de pedido cargados, también los que oculta el filtro.</numerusform>
            <numerusform>%1 · %Ln filas. Se miran todos los elementos de pedido cargados, también los que oculta el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Cla&amp;ve:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The column by which a row of the table finds its line item</source>
        <translation>La columna por la que una fila de la tabla encuentra su elemento de pedido</translation>
    </message>
    <message>
        <source>Leave the value as it is</source>
        <translation>Dejar el valor como está</translation>
    </message>
    <message>
        <source>Clear the value</source>
        <translation>Borrar el valor</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Omitir estas filas</translation>
    </message>
    <message>
        <source>The last row counts</source>
        <translation>Vale la última fila</translation>
    </message>
    <message>
        <source>Change none of them</source>
        <translation>No cambiar ninguno</translation>
    </message>
    <message>
        <source>Change all of them</source>
        <translation>Cambiarlos todos</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>The point is for decimals</source>
        <translation>El punto es decimal</translation>
    </message>
    <message>
        <source>The comma is for decimals</source>
        <translation>La coma es decimal</translation>
    </message>
    <message>
        <source>Empty cell</source>
        <translation>Celda vacía</translation>
    </message>
    <message>
        <source>Key in several rows with different values</source>
        <translation>Clave en varias filas con valores distintos</translation>
    </message>
    <message>
        <source>Key of several line items</source>
        <translation>Clave de varios elementos de pedido</translation>
    </message>
    <message>
        <source>Numbers like 1.234 and 1,234, where nothing tells how they are meant</source>
        <translation>Números como 1.234 y 1,234, cuando nada indica cómo leerlos</translation>
    </message>
    <message>
        <source>&amp;Empty cell:</source>
        <translation>C&amp;elda vacía:</translation>
    </message>
    <message>
        <source>Key in several &amp;rows:</source>
        <translation>Clave en varias &amp;filas:</translation>
    </message>
    <message>
        <source>Key of several &amp;line items:</source>
        <translation>Clave de varios e&amp;lementos:</translation>
    </message>
    <message>
        <source>Unclear &amp;numbers:</source>
        <translation>&amp;Números ambiguos:</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Lo que pasaría</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>Celdas que cambian</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>(choose the key column)</source>
        <translation>(elija la columna clave)</translation>
    </message>
    <message>
        <source>Comparing the table with the line items…</source>
        <translation>Comparando la tabla con los elementos de pedido…</translation>
    </message>
    <message>
        <source>Choose the key column, and the property that it stands for.</source>
        <translation>Elija la columna clave y la propiedad que representa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) will change</source>
        <translation>
            <numerusform>Cambiará %Ln celda</numerusform>
            <numerusform>Cambiarán %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln elemento de pedido</numerusform>
            <numerusform>%Ln elementos de pedido</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes (%L1)</source>
        <translation>Cambios (%L1)</translation>
    </message>
    <message>
        <source>Left out (%L1)</source>
        <translation>Omitido (%L1)</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %Ln cell(s)</source>
        <translation>
            <numerusform>Cam&amp;biar %Ln celda</numerusform>
            <numerusform>Cam&amp;biar %Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln row(s) taken</source>
        <translation>
            <numerusform>%L1 de %Ln fila usada</numerusform>
            <numerusform>%L1 de %Ln filas usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) hold the value already</source>
        <translation>
            <numerusform>%Ln celda ya tiene el valor</numerusform>
            <numerusform>%Ln celdas ya tienen el valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <translation>
            <numerusform>%Ln celda cambiada</numerusform>
            <numerusform>%Ln celdas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The line items are being read again. Wait until they are here.</source>
        <translation>Los elementos de pedido se están leyendo de nuevo. Espere a que estén aquí.</translation>
    </message>
    <message>
        <source>The day is first</source>
        <translation>El día va primero</translation>
    </message>
    <message>
        <source>The month is first</source>
        <translation>El mes va primero</translation>
    </message>
    <message>
        <source>The year is first</source>
        <translation>El año va primero</translation>
    </message>
    <message>
        <source>Dates like 01/02/2026, where nothing tells how they are meant</source>
        <translation>Fechas como 01/02/2026, cuando nada indica cómo leerlas</translation>
    </message>
    <message>
        <source>Unclear &amp;dates:</source>
        <translation>Fechas ambi&amp;guas:</translation>
    </message>
</context>
<context>
    <name>lineitems::JoinFindingsModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
</context>
<context>
    <name>lineitems::JoinLeftOut</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>Lo que se omite</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copiar lista</translation>
    </message>
    <message>
        <source>All that is left out (%L1)</source>
        <translation>Todo lo que se omite (%L1)</translation>
    </message>
</context>
<context>
    <name>lineitems::JoinOpener</name>
    <message>
        <source>There are no line items yet that a table could change.</source>
        <translation>Todavía no hay elementos de pedido que una tabla pueda cambiar.</translation>
    </message>
    <message>
        <source>The table before is still being read.</source>
        <translation>Todavía se está leyendo la tabla anterior.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Change from table</source>
        <translation>Cambiar desde una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <source>“%1” changes nothing. %2</source>
        <translation>“%1” no cambia nada. %2</translation>
    </message>
    <message>
        <source>The line items are being read again. Wait until they are here.</source>
        <translation>Los elementos de pedido se están leyendo de nuevo. Espere a que estén aquí.</translation>
    </message>
</context>
<context>
    <name>lineitems::JoinWords</name>
    <message>
        <source>A record id is all digits. A spreadsheet may have cut this one: format the column as text there.</source>
        <translation>Un ID de registro consta solo de dígitos. Puede que una hoja de cálculo haya recortado este: dé allí formato de texto a la columna.</translation>
    </message>
    <message>
        <source>This cannot be a value of “%1”.</source>
        <translation>Esto no puede ser un valor de “%1”.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2:</source>
        <translation>Línea %L1, columna %L2:</translation>
    </message>
    <message>
        <source>%1 a quotation mark opens a cell here and is never closed.</source>
        <translation>%1 aquí unas comillas abren una celda y no se cierran nunca.</translation>
    </message>
    <message>
        <source>%1 there is text behind the quotation mark that closes the cell.</source>
        <translation>%1 hay texto detrás de las comillas que cierran la celda.</translation>
    </message>
    <message>
        <source>%1 this is not UTF-8. Save the table as “CSV UTF-8” and open it again.</source>
        <translation>%1 esto no es UTF-8. Guarde la tabla como “CSV UTF-8” y ábrala de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) without a key</source>
        <translation>
            <numerusform>%Ln fila sin clave</numerusform>
            <numerusform>%Ln filas sin clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that cannot be read</source>
        <translation>
            <numerusform>%Ln clave que no se puede leer</numerusform>
            <numerusform>%Ln claves que no se pueden leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) not found</source>
        <translation>
            <numerusform>%Ln clave no encontrada</numerusform>
            <numerusform>%Ln claves no encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) that differ only in capital letters</source>
        <translation>
            <numerusform>%Ln clave que difiere solo en mayúsculas</numerusform>
            <numerusform>%Ln claves que difieren solo en mayúsculas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of several line items</source>
        <translation>
            <numerusform>%Ln clave de varios elementos de pedido</numerusform>
            <numerusform>%Ln claves de varios elementos de pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with the key of another row and other values</source>
        <translation>
            <numerusform>%Ln fila con la clave de otra fila y otros valores</numerusform>
            <numerusform>%Ln filas con la clave de otra fila y otros valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with more cells than headings</source>
        <translation>
            <numerusform>%Ln fila con más celdas que encabezados</numerusform>
            <numerusform>%Ln filas con más celdas que encabezados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that do not fit</source>
        <translation>
            <numerusform>%Ln valor que no encaja</numerusform>
            <numerusform>%Ln valores que no encajan</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has no key.</source>
        <translation>La fila no tiene clave.</translation>
    </message>
    <message>
        <source>No line item that is loaded has this key.</source>
        <translation>Ningún elemento de pedido cargado tiene esta clave.</translation>
    </message>
    <message>
        <source>No line item has this key; “%1” differs only in capital letters.</source>
        <translation>Ningún elemento de pedido tiene esta clave; “%1” difiere solo en mayúsculas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s) have this key.</source>
        <translation>
            <numerusform>%Ln elemento de pedido tiene esta clave.</numerusform>
            <numerusform>%Ln elementos de pedido tienen esta clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1 of the table has the same key and other values.</source>
        <translation>La línea %L1 de la tabla tiene la misma clave y otros valores.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings, so its values may be shifted.</source>
        <translation>La fila tiene más celdas que encabezados, así que sus valores pueden estar desplazados.</translation>
    </message>
    <message>
        <source>It could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>It is larger than %L1 MB.</source>
        <translation>Ocupa más de %L1 MB.</translation>
    </message>
    <message>
        <source>It needs a line of headings, and rows below it.</source>
        <translation>Necesita una línea de encabezados y filas debajo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) in another currency</source>
        <translation>
            <numerusform>%Ln importe en otra moneda</numerusform>
            <numerusform>%Ln importes en otra moneda</numerusform>
        </translation>
    </message>
    <message>
        <source>It has more than %L1 columns.</source>
        <translation>Tiene más de %L1 columnas.</translation>
    </message>
    <message>
        <source>This amount is in another currency than the line item.</source>
        <translation>Este importe está en otra moneda que el elemento de pedido.</translation>
    </message>
    <message>
        <source>read-only, left alone: %1</source>
        <translation>solo lectura, sin tocar: %1</translation>
    </message>
    <message>
        <source>with a decimal comma: %1</source>
        <translation>con coma decimal: %1</translation>
    </message>
    <message>
        <source>numbers that can be read in two ways: %1</source>
        <translation>números que se pueden leer de dos maneras: %1</translation>
    </message>
    <message>
        <source>the spreadsheet holds other numbers than it shows, and what it shows is taken: %1</source>
        <translation>la hoja de cálculo contiene otros números que los que muestra, y se toma lo que muestra: %1</translation>
    </message>
    <message>
        <source>dates with the day first: %1</source>
        <translation>fechas con el día primero: %1</translation>
    </message>
    <message>
        <source>dates with the month first: %1</source>
        <translation>fechas con el mes primero: %1</translation>
    </message>
    <message>
        <source>dates with the year first: %1</source>
        <translation>fechas con el año primero: %1</translation>
    </message>
    <message>
        <source>dates that can be read in several ways: %1</source>
        <translation>fechas que se pueden leer de varias maneras: %1</translation>
    </message>
</context>
<context>
    <name>lineitems::LongTextEditor</name>
    <message>
        <source>Enter: done · Alt+Enter: new line · Esc: cancel</source>
        <translation>Intro: listo · Alt+Intro: línea nueva · Esc: cancelar</translation>
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
    <message>
        <source>Open a plan file</source>
        <translation>Abrir un archivo de plan</translation>
    </message>
    <message>
        <source>Plan files (*.json);;All files (*)</source>
        <translation>Archivos de plan (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>View “%1” is shown</source>
        <translation>Se muestra la vista «%1»</translation>
    </message>
    <message>
        <source>The filter of “%1” does not fit any more: %2</source>
        <translation>El filtro de «%1» ya no sirve: %2</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This computer&apos;s journal cannot be used, so there is no history.</source>
        <translation>El diario de este equipo no se puede usar, así que no hay historial.</translation>
    </message>
    <message>
        <source>Open a connection first.</source>
        <translation>Abra antes una conexión.</translation>
    </message>
    <message>
        <source>The connection could not be opened.</source>
        <translation>La conexión no se pudo abrir.</translation>
    </message>
    <message>
        <source>A run is going on. Wait for its end, or cancel it.</source>
        <translation>Hay un envío en curso. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>No run is going on.</source>
        <translation>No hay ningún envío en curso.</translation>
    </message>
    <message>
        <source>Wait until the line items are loaded.</source>
        <translation>Espere a que se carguen los elementos de pedido.</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>No row of the last run failed.</source>
        <translation>Ninguna fila del último envío falló.</translation>
    </message>
    <message>
        <source>No row is in conflict.</source>
        <translation>Ninguna fila está en conflicto.</translation>
    </message>
    <message>
        <source>Not possible right now.</source>
        <translation>Ahora mismo no es posible.</translation>
    </message>
    <message>
        <source>Hidden: %1. “Columns…” in the menu View shows it again.</source>
        <translation>Oculto: %1. «Columnas…», en el menú Ver, lo vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>lineitems::MoneyTotalsModel</name>
    <message>
        <source>Deal</source>
        <translation>Negocio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Net before</source>
        <translation>Neto anterior</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>(no deal)</source>
        <translation>(sin negocio)</translation>
    </message>
    <message>
        <source>(no currency)</source>
        <translation>(sin moneda)</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted within each currency: currencies are not converted.</source>
        <translation>Ordenado dentro de cada moneda: las monedas no se convierten.</translation>
    </message>
</context>
<context>
    <name>lineitems::MoneyTotalsView</name>
    <message>
        <source>Net prices by currency</source>
        <translation>Precios netos por moneda</translation>
    </message>
    <message>
        <source>Net prices by deal and currency</source>
        <translation>Precios netos por negocio y moneda</translation>
    </message>
    <message>
        <source>The net prices of the rows that will be sent: as HubSpot holds them, and as it will compute them from the changes. Currencies are not converted, and not added up.</source>
        <translation>Los precios netos de las filas que se enviarán: como los tiene HubSpot y como los calculará a partir de los cambios. Las monedas no se convierten ni se suman entre sí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are not in the totals, since it is not known what HubSpot will compute.</source>
        <translation>
            <numerusform>%Ln fila no está en los totales, porque no se sabe qué calculará HubSpot.</numerusform>
            <numerusform>%Ln filas no están en los totales, porque no se sabe qué calculará HubSpot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a loaded column nor HubSpot&apos;s associations name the deals, so there are no totals by deal.</source>
        <translation>Ni una columna cargada ni las asociaciones de HubSpot nombran los negocios, así que no hay totales por negocio.</translation>
    </message>
    <message>
        <source>By deal, the largest difference in each currency first:</source>
        <translation>Por negocio, primero la mayor diferencia de cada moneda:</translation>
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
    <name>lineitems::NumberPages</name>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero.</source>
        <translation>No se puede dividir entre cero.</translation>
    </message>
    <message>
        <source>%1, up</source>
        <translation>%1, hacia arriba</translation>
    </message>
    <message>
        <source>%1, down</source>
        <translation>%1, hacia abajo</translation>
    </message>
    <message>
        <source>Type the ending, like .99.</source>
        <translation>Escriba la terminación, como .99.</translation>
    </message>
    <message>
        <source>This is no ending. Type one like .99 or 9.95.</source>
        <translation>Esto no es una terminación. Escriba una como .99 o 9.95.</translation>
    </message>
    <message>
        <source>rounded to end in %1</source>
        <translation>redondeado para terminar en %1</translation>
    </message>
    <message>
        <source>A step is more than zero.</source>
        <translation>Un paso es mayor que cero.</translation>
    </message>
    <message>
        <source>rounded to %1</source>
        <translation>redondeado a %1</translation>
    </message>
    <message>
        <source>This portal has no unit price, quantity or discount of that kind.</source>
        <translation>Este portal no tiene precio unitario, cantidad o descuento de ese tipo.</translation>
    </message>
    <message>
        <source>A net price is not less than zero.</source>
        <translation>Un precio neto no es menor que cero.</translation>
    </message>
    <message>
        <source>net price set to %1</source>
        <translation>precio neto fijado en %1</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Percent up</source>
        <translation>Subir un porcentaje</translation>
    </message>
    <message>
        <source>Percent down</source>
        <translation>Bajar un porcentaje</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Sumar</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Restar</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplicar por</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Dividir entre</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Número:</translation>
    </message>
    <message>
        <source>Works on what stands in the cells now. Empty cells stay empty.</source>
        <translation>Trabaja con lo que hay ahora en las celdas. Las celdas vacías se quedan vacías.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondear</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;A:</translation>
    </message>
    <message>
        <source>Steps of 0.01</source>
        <translation>Pasos de 0.01</translation>
    </message>
    <message>
        <source>Steps of 0.05</source>
        <translation>Pasos de 0.05</translation>
    </message>
    <message>
        <source>Steps of 1</source>
        <translation>Pasos de 1</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>Otro paso</translation>
    </message>
    <message>
        <source>An ending of .99</source>
        <translation>Terminación en .99</translation>
    </message>
    <message>
        <source>Another ending</source>
        <translation>Otra terminación</translation>
    </message>
    <message>
        <source>Step or &amp;ending:</source>
        <translation>Paso o &amp;terminación:</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>To the nearest</source>
        <translation>Al más cercano</translation>
    </message>
    <message>
        <source>Up, away from zero</source>
        <translation>Hacia arriba, alejándose de cero</translation>
    </message>
    <message>
        <source>Down, towards zero</source>
        <translation>Hacia abajo, hacia cero</translation>
    </message>
    <message>
        <source>An ending of 9.95 gives 9.95, 19.95, 29.95 and so on. Zero stays zero.</source>
        <translation>Una terminación en 9.95 da 9.95, 19.95, 29.95, etc. El cero se queda en cero.</translation>
    </message>
    <message>
        <source>Net price</source>
        <translation>Precio neto</translation>
    </message>
    <message>
        <source>&amp;Net price:</source>
        <translation>Precio &amp;neto:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>The whole line item</source>
        <translation>Todo el elemento de pedido</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>Una unidad</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Mediante:</translation>
    </message>
    <message>
        <source>Discount percentage</source>
        <translation>Porcentaje de descuento</translation>
    </message>
    <message>
        <source>Unit discount</source>
        <translation>Descuento unitario</translation>
    </message>
    <message>
        <source>Works back the discount of each selected row, so that unit price × quantity − discount is exactly that. The other kind of discount is cleared.</source>
        <translation>Calcula el descuento de cada fila seleccionada para que precio unitario × cantidad − descuento sea exactamente eso. El otro tipo de descuento se borra.</translation>
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
    <name>lineitems::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Look before this is pasted</source>
        <translation>Revise esto antes de pegar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) can be pasted.</source>
        <translation>
            <numerusform>Se puede pegar %Ln valor.</numerusform>
            <numerusform>Se pueden pegar %Ln valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit the type of their column.</source>
        <translation>
            <numerusform>%Ln valor no encaja en el tipo de su columna.</numerusform>
            <numerusform>%Ln valores no encajan en el tipo de su columna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) are read-only and stay as they are.</source>
        <translation>
            <numerusform>%Ln celda es de solo lectura y queda como está.</numerusform>
            <numerusform>%Ln celdas son de solo lectura y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are left out: there is no row or column for them.</source>
        <translation>
            <numerusform>%Ln valor queda fuera: no hay fila ni columna para él.</numerusform>
            <numerusform>%Ln valores quedan fuera: no hay fila ni columna para ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) may not be what you see in the spreadsheet.</source>
        <translation>
            <numerusform>%Ln valor puede no ser lo que ve en la hoja de cálculo.</numerusform>
            <numerusform>%Ln valores pueden no ser lo que ve en la hoja de cálculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>some with a decimal point, some with a decimal comma: each as it is written</source>
        <translation>unos con punto decimal, otros con coma decimal: cada uno como está escrito</translation>
    </message>
    <message>
        <source>with a decimal comma: %1</source>
        <translation>con coma decimal: %1</translation>
    </message>
    <message>
        <source>with a decimal point: %1</source>
        <translation>con punto decimal: %1</translation>
    </message>
    <message>
        <source>How the numbers of “%1” are read</source>
        <translation>Cómo se leen los números de «%1»</translation>
    </message>
    <message>
        <source>%1 can be read in two ways: choose</source>
        <translation>%1 se puede leer de dos maneras: elija</translation>
    </message>
    <message>
        <source>The first cells of the paste</source>
        <translation>Las primeras celdas que se pegan</translation>
    </message>
    <message numerus="yes">
        <source>Also paste the %Ln value(s) that do not fit, marked as not valid</source>
        <translation>
            <numerusform>Pegar también el valor que no encaja (%Ln), marcado como no válido</numerusform>
            <numerusform>Pegar también los %Ln valores que no encajan, marcados como no válidos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Paste what fits</source>
        <translation>&amp;Pegar lo que encaja</translation>
    </message>
    <message>
        <source>the day first: %1</source>
        <translation>el día primero: %1</translation>
    </message>
    <message>
        <source>the month first: %1</source>
        <translation>el mes primero: %1</translation>
    </message>
    <message>
        <source>the year first: %1</source>
        <translation>el año primero: %1</translation>
    </message>
    <message>
        <source>Choose above how it is read, then paste.</source>
        <translation>Elija arriba cómo se lee y luego pegue.</translation>
    </message>
    <message>
        <source>How numbers and dates are read</source>
        <translation>Cómo se leen los números y las fechas</translation>
    </message>
    <message>
        <source>some with the day first, some with the month first: each as it is written</source>
        <translation>unas con el día primero, otras con el mes primero: cada una como está escrita</translation>
    </message>
    <message>
        <source>How the dates of “%1” are read</source>
        <translation>Cómo se leen las fechas de «%1»</translation>
    </message>
    <message>
        <source>%1 can be read in several ways: choose</source>
        <translation>%1 se puede leer de varias maneras: elija</translation>
    </message>
</context>
<context>
    <name>lineitems::PastePreviewModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 → ?</source>
        <translation>%1 → ?</translation>
    </message>
    <message>
        <source>%1 → left out</source>
        <translation>%1 → se omite</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Choose above.</source>
        <translation>Este número se puede leer de dos maneras. Elija arriba.</translation>
    </message>
    <message>
        <source>The percent sign is left out.</source>
        <translation>El signo de porcentaje se omite.</translation>
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
        <source>Old</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The spreadsheet may hold another number than it shows.</source>
        <translation>La hoja de cálculo puede contener otro número que el que muestra.</translation>
    </message>
    <message>
        <source>The currency beside the number is not that of the line item.</source>
        <translation>La moneda junto al número no es la del elemento de pedido.</translation>
    </message>
    <message>
        <source>This date can be read in several ways. Choose above.</source>
        <translation>Esta fecha se puede leer de varias maneras. Elija arriba.</translation>
    </message>
</context>
<context>
    <name>lineitems::PlanOpener</name>
    <message numerus="yes">
        <source>A plan is submitted as it is, with nothing beside it. Submit or revert your own changes first (%Ln row(s)), then open it again.</source>
        <translation>
            <numerusform>Un plan se envía tal como es, sin nada más. Envíe o revierta primero sus propios cambios (%Ln fila) y ábralo de nuevo.</numerusform>
            <numerusform>Un plan se envía tal como es, sin nada más. Envíe o revierta primero sus propios cambios (%Ln filas) y ábralo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no plan file, or not a whole one.</source>
        <translation>%1 no es un archivo de plan, o no está completo.</translation>
    </message>
    <message>
        <source>%1 is of another version of Line Item Editor, which this one cannot read.</source>
        <translation>%1 es de otra versión de Line Item Editor, que esta no puede leer.</translation>
    </message>
    <message>
        <source>%1 was changed after it was saved: its checksum says so. Nothing of it was opened. Ask for the file as it was saved.</source>
        <translation>%1 se cambió después de guardarse: lo dice su suma de comprobación. No se abrió nada de él. Pida el archivo tal como se guardó.</translation>
    </message>
    <message>
        <source>%1 is for another portal: %2 (%3). Open that one first.</source>
        <translation>%1 es para otro portal: %2 (%3). Abra primero ese.</translation>
    </message>
    <message>
        <source>Wait until the line items are loaded, then open the plan again.</source>
        <translation>Espere a que se carguen los elementos de pedido y abra el plan de nuevo.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message numerus="yes">
        <source>Plan of %1, saved by %2: %Ln row(s)</source>
        <translation>
            <numerusform>Plan del %1, guardado por %2: %Ln fila</numerusform>
            <numerusform>Plan del %1, guardado por %2: %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold its values already</source>
        <translation>
            <numerusform>%Ln fila ya tiene sus valores</numerusform>
            <numerusform>%Ln filas ya tienen sus valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is for the portal %2 (%3), and which portal this one is is not known: the token may not ask for it.</source>
        <translation>%1 es para el portal %2 (%3), y no se sabe cuál es este portal: el token no puede consultarlo.</translation>
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
    <name>lineitems::QuotedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) belong to a quote.</source>
        <translation>
            <numerusform>%Ln fila pertenece a un presupuesto.</numerusform>
            <numerusform>%Ln filas pertenecen a un presupuesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) belong to an invoice.</source>
        <translation>
            <numerusform>%Ln fila pertenece a una factura.</numerusform>
            <numerusform>%Ln filas pertenecen a una factura.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these rows belongs to a quote or an invoice.</source>
        <translation>Ninguna de estas filas pertenece a un presupuesto o una factura.</translation>
    </message>
    <message>
        <source>Line items on quotes and invoices are copies: those stay as they are.</source>
        <translation>Los elementos de pedido de presupuestos y facturas son copias: se quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln row(s) belong to a quote.</source>
        <translation>
            <numerusform>Al menos %Ln fila pertenece a un presupuesto.</numerusform>
            <numerusform>Al menos %Ln filas pertenecen a un presupuesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln row(s) belong to an invoice.</source>
        <translation>
            <numerusform>Al menos %Ln fila pertenece a una factura.</numerusform>
            <numerusform>Al menos %Ln filas pertenecen a una factura.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line items on quotes and invoices are copies of their own: a row that is such a copy is changed there, all others stay as they are.</source>
        <translation>Los elementos de pedido de presupuestos y facturas son copias propias: una fila que es una de esas copias se cambia allí, todas las demás quedan como están.</translation>
    </message>
    <message>
        <source>They are the copies there: submitting changes the quote or invoice itself. The deal&apos;s own line items are others, and stay as they are.</source>
        <translation>Son las copias que están allí: el envío cambia el propio presupuesto o la propia factura. Los elementos de pedido del negocio son otros y quedan como están.</translation>
    </message>
    <message>
        <source>The other rows belong to none: copies of them on quotes and invoices stay as they are.</source>
        <translation>Las demás filas no pertenecen a ninguno: sus copias en presupuestos y facturas quedan como están.</translation>
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
    <message numerus="yes">
        <source>Going through the changes of %Ln row(s)…</source>
        <translation>
            <numerusform>Repasando los cambios de %Ln fila…</numerusform>
            <numerusform>Repasando los cambios de %Ln filas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) trip a guard rail and are not confirmed yet: check them in the list, or all of a kind above.</source>
        <translation>
            <numerusform>%Ln fila supera un límite de seguridad y aún no está confirmada: márquela en la lista, o todas las de un tipo arriba.</numerusform>
            <numerusform>%Ln filas superan un límite de seguridad y aún no están confirmadas: márquelas en la lista, o todas las de un tipo arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm above that so many rows are to be sent.</source>
        <translation>Confirme arriba que se deben enviar tantas filas.</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Totales</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Orden de las filas</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>O&amp;rden:</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>E&amp;xportar como CSV…</translation>
    </message>
    <message>
        <source>Save &amp;plan…</source>
        <translation>Guardar &amp;plan…</translation>
    </message>
    <message>
        <source>A file with exactly these changes, for a colleague who opens it, looks through it and submits it. A checksum says whether it was changed since. Rows that are held back are not in it.</source>
        <translation>Un archivo con exactamente estos cambios, para que otra persona lo abra, lo revise y lo envíe. Una suma de comprobación dice si se cambió después. Las filas retenidas no están en él.</translation>
    </message>
    <message>
        <source>&amp;Guard rails…</source>
        <translation>&amp;Límites de seguridad…</translation>
    </message>
    <message>
        <source>Export the review as CSV</source>
        <translation>Exportar la revisión como CSV</translation>
    </message>
    <message>
        <source>review %1.csv</source>
        <translation>revision %1.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>plan %1.json</source>
        <translation>plan %1.json</translation>
    </message>
    <message>
        <source>Plan files (*.json)</source>
        <translation>Archivos de plan (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>No se pudo escribir %1 (%2).</translation>
    </message>
    <message>
        <source>Largest change in each currency first</source>
        <translation>Primero el mayor cambio de cada moneda</translation>
    </message>
    <message>
        <source>Smallest change in each currency first</source>
        <translation>Primero el menor cambio de cada moneda</translation>
    </message>
    <message>
        <source>By the change of the net price. Currencies are not converted: the largest change in each comes first, then the second in each. Rows that trip a guard rail come before all others, until the list is sorted by a column.</source>
        <translation>Por el cambio del precio neto. Las monedas no se convierten: primero va el mayor cambio de cada una, después el segundo de cada una. Las filas que superan un límite de seguridad van antes que las demás, hasta que la lista se ordene por una columna.</translation>
    </message>
    <message>
        <source>Onl&amp;y rows on quotes and invoices</source>
        <translation>Solo filas en presupuestos y &amp;facturas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not listed: sent as well</source>
        <translation>
            <numerusform>%Ln fila que no se muestra: también se envía</numerusform>
            <numerusform>%Ln filas que no se muestran: también se envían</numerusform>
        </translation>
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
    <message>
        <source>Net price</source>
        <translation>Precio neto</translation>
    </message>
    <message>
        <source>This line item is not among the loaded ones.</source>
        <translation>Este elemento de pedido no está entre los cargados.</translation>
    </message>
    <message>
        <source>Line items have no such property here.</source>
        <translation>Aquí los elementos de pedido no tienen esta propiedad.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1 → ≈ %2</source>
        <translation>%1 → ≈ %2</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Quote or invoice</source>
        <translation>Ppto. o factura</translation>
    </message>
    <message>
        <source>On a quote</source>
        <translation>En presupuesto</translation>
    </message>
    <message>
        <source>On an invoice</source>
        <translation>En factura</translation>
    </message>
    <message>
        <source>On a quote and an invoice</source>
        <translation>En presupuesto y factura</translation>
    </message>
</context>
<context>
    <name>lineitems::RowCopier</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::RowDetailsModel</name>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Conflict, theirs: %1</source>
        <translation>Conflicto, de la otra persona: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Valor anterior</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>lineitems::RowDetailsPanel</name>
    <message>
        <source>Row details</source>
        <translation>Detalles de la fila</translation>
    </message>
    <message>
        <source>&amp;Open in HubSpot</source>
        <translation>&amp;Abrir en HubSpot</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Filter properties</source>
        <translation>Filtrar propiedades</translation>
    </message>
    <message>
        <source>Properties of the line item</source>
        <translation>Propiedades del elemento de pedido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No line item is chosen.</source>
        <translation>No hay ningún elemento de pedido elegido.</translation>
    </message>
    <message>
        <source>Record ID %1</source>
        <translation>ID de registro %1</translation>
    </message>
    <message>
        <source>The sandbox has no pages in HubSpot</source>
        <translation>El entorno de pruebas no tiene páginas en HubSpot</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Correlation ID: %1</source>
        <translation>ID de correlación: %1</translation>
    </message>
    <message>
        <source>About the property</source>
        <translation>Sobre la propiedad</translation>
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
    <name>lineitems::SavedViewsDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Save the filters, order and columns of now as:</source>
        <translation>Guardar los filtros, el orden y las columnas de ahora como:</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Gives the chosen view the name that stands above</source>
        <translation>Da a la vista elegida el nombre que está arriba</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardada como «%1».</translation>
    </message>
    <message>
        <source>Another view has the name “%1”.</source>
        <translation>Otra vista tiene el nombre «%1».</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Reem&amp;plazar</translation>
    </message>
</context>
<context>
    <name>lineitems::SeriesDialog</name>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Hacia la derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Hacia la izquierda</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As the filled cells suggest</source>
        <translation>Como indican las celdas llenas</translation>
    </message>
    <message>
        <source>A step added to the first cell</source>
        <translation>Un incremento desde la primera celda</translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation>Cómo sigue</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Unit of dates</source>
        <translation>Unidad de las fechas</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>Rellenar serie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Incremento</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Goes on:</source>
        <translation>&amp;Sigue:</translation>
    </message>
    <message>
        <source>&amp;Step:</source>
        <translation>&amp;Incremento:</translation>
    </message>
    <message>
        <source>&amp;Unit of dates:</source>
        <translation>&amp;Unidad de las fechas:</translation>
    </message>
    <message>
        <source>The step is not a number that can be read without doubt.</source>
        <translation>El incremento no es un número que se pueda leer sin duda.</translation>
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
    <name>lineitems::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search for a word or a key</source>
        <translation>Busque una palabra o una tecla</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the grid</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Overwrite the cell</source>
        <translation>Sobrescribir la celda</translation>
    </message>
    <message>
        <source>Letters and digits</source>
        <translation>Letras y cifras</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Accept the value and go down, or up</source>
        <translation>Aceptar el valor e ir abajo, o arriba</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Intro, Mayús+Intro</translation>
    </message>
    <message>
        <source>Accept the value and go right, or left</source>
        <translation>Aceptar el valor e ir a la derecha, o a la izquierda</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Leave the editor; the cell stays as it was</source>
        <translation>Salir del editor; la celda queda como estaba</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>Nueva línea en un texto largo</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Intro</translation>
    </message>
    <message>
        <source>Calendar of a date, list of options</source>
        <translation>Calendario de una fecha, lista de opciones</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Ctrl+Arrow</source>
        <translation>Ctrl+Flecha</translation>
    </message>
    <message>
        <source>First cell, last cell</source>
        <translation>Primera celda, última celda</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Inicio, Ctrl+Fin</translation>
    </message>
    <message>
        <source>To the edge of the data; with Shift, select up to it</source>
        <translation>Hasta el borde de los datos; con Mayús, selecciona hasta allí</translation>
    </message>
    <message>
        <source>What is being typed into all selected cells</source>
        <translation>Lo que se está escribiendo, en todas las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>lineitems::SortDialog</name>
    <message>
        <source>Sort rows</source>
        <translation>Ordenar filas</translation>
    </message>
    <message>
        <source>Sort by, the most important column first</source>
        <translation>Ordenar por, la columna más importante primero</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>Columna que añadir</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordenar</translation>
    </message>
    <message>
        <source>Sort by, the most important column first:</source>
        <translation>Ordenar por, la columna más importante primero:</translation>
    </message>
    <message>
        <source>&amp;Turn round</source>
        <translation>&amp;Invertir</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>%1, descending</source>
        <translation>%1, descendente</translation>
    </message>
    <message>
        <source>%1, ascending</source>
        <translation>%1, ascendente</translation>
    </message>
</context>
<context>
    <name>lineitems::SortWords</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>Orden original</translation>
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
        <translation>A&amp;brir</translation>
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
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Name, token, address and limits of the connection</source>
        <translation>Nombre, token, dirección y límites de la conexión</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
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
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln line item(s)</source>
        <translation>
            <numerusform>%1 de %Ln elemento de pedido</numerusform>
            <numerusform>%1 de %Ln elementos de pedido</numerusform>
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
    <message>
        <source>This is not a billing term. Type a number of months, or one like 2 years.</source>
        <translation>No es un plazo de facturación. Escriba un número de meses, o algo como 2 años.</translation>
    </message>
    <message>
        <source>This number can be read in two ways. Write thousands without a separator (1000), and a decimal with one more digit (1.2340).</source>
        <translation>Este número puede leerse de dos maneras. Escriba los miles sin separador (1000) y un decimal con una cifra más (1.2340).</translation>
    </message>
    <message>
        <source>This is not a number. Type one like 1234.50.</source>
        <translation>Esto no es un número. Escriba uno como 1234.50.</translation>
    </message>
    <message>
        <source>This cannot be calculated. Numbers with + - * / % and parentheses can, as in =799*2; other cells cannot be used.</source>
        <translation>Esto no se puede calcular. Se admiten números con + - * / % y paréntesis, como en =799*2; no se pueden usar otras celdas.</translation>
    </message>
    <message>
        <source>This cannot be calculated. Numbers with + - * / and parentheses can, as in =5+2.5; in a column of percentages without a percent sign.</source>
        <translation>Esto no se puede calcular. Se admiten números con + - * / y paréntesis, como en =5+2.5; en una columna de porcentajes, sin el signo de porcentaje.</translation>
    </message>
    <message>
        <source>This date can be read in several ways. Write the year first, as in 2026-03-31.</source>
        <translation>Esta fecha puede leerse de varias maneras. Escriba primero el año, como en 2026-03-31.</translation>
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
    <name>lineitems::SummaryButton</name>
    <message>
        <source>Selection: %1</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Press to see all figures, and to copy one</source>
        <translation>Pulse para ver todas las cifras y copiar una</translation>
    </message>
</context>
<context>
    <name>lineitems::SummaryPopup</name>
    <message>
        <source>Figures of the selection</source>
        <translation>Cifras de la selección</translation>
    </message>
    <message>
        <source>Enter or a click copies a figure.</source>
        <translation>Intro o un clic copia una cifra.</translation>
    </message>
</context>
<context>
    <name>lineitems::SummaryWords</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>No currency</source>
        <translation>Sin moneda</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Suma %1</translation>
    </message>
    <message>
        <source>Average %1</source>
        <translation>Promedio %1</translation>
    </message>
    <message>
        <source>Min %1</source>
        <translation>Mín %1</translation>
    </message>
    <message>
        <source>Max %1</source>
        <translation>Máx %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 not empty</source>
        <translation>%1 con valor</translation>
    </message>
    <message>
        <source>%1 left out: not a number</source>
        <translation>%1 sin contar: no es un número</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>%1 left out: not known until saved</source>
        <translation>%1 sin contar: no se sabe hasta guardar</translation>
    </message>
</context>
<context>
    <name>lineitems::TableWords</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>lineitems::TermWords</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::TextPages</name>
    <message>
        <source>This pattern is not valid: %1 (at character %2)</source>
        <translation>Este patrón no es válido: %1 (en el carácter %2)</translation>
    </message>
    <message>
        <source>The pattern has no group %1.</source>
        <translation>El patrón no tiene el grupo %1.</translation>
    </message>
    <message>
        <source>Type what to find.</source>
        <translation>Escriba lo que quiere buscar.</translation>
    </message>
    <message>
        <source>“%1” replaced with “%2”</source>
        <translation>«%1» reemplazado por «%2»</translation>
    </message>
    <message>
        <source>without needless spaces</source>
        <translation>sin espacios de más</translation>
    </message>
    <message>
        <source>in capital letters</source>
        <translation>en mayúsculas</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>en minúsculas</translation>
    </message>
    <message>
        <source>with a capital for each word</source>
        <translation>con mayúscula en cada palabra</translation>
    </message>
    <message>
        <source>Type what comes before or behind the text.</source>
        <translation>Escriba lo que va delante o detrás del texto.</translation>
    </message>
    <message>
        <source>as “%1…%2”</source>
        <translation>como «%1…%2»</translation>
    </message>
    <message>
        <source>as “%1”</source>
        <translation>como «%1»</translation>
    </message>
    <message>
        <source>Type a text with property names in braces.</source>
        <translation>Escriba un texto con nombres de propiedades entre llaves.</translation>
    </message>
    <message>
        <source>There is no property named “%1”.</source>
        <translation>No hay ninguna propiedad llamada «%1».</translation>
    </message>
    <message>
        <source>A { has no } behind it. Type {{ for the sign itself.</source>
        <translation>Falta una } detrás de una {. Escriba {{ para el signo mismo.</translation>
    </message>
    <message>
        <source>A } has no { before it. Type }} for the sign itself.</source>
        <translation>Falta una { delante de una }. Escriba }} para el signo mismo.</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>&amp;Reemplazar por:</translation>
    </message>
    <message>
        <source>M&amp;atch case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>W&amp;hole cell only</source>
        <translation>Solo la celda com&amp;pleta</translation>
    </message>
    <message>
        <source>&amp;Regular expression: $1 or ${name} gives a group, $0 all of it</source>
        <translation>&amp;Expresión regular: $1 o ${name} da un grupo, $0 todo</translation>
    </message>
    <message>
        <source>Letters and spaces</source>
        <translation>Letras y espacios</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>CAPITAL LETTERS</source>
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>A Capital For Each Word</source>
        <translation>Mayúscula En Cada Palabra</translation>
    </message>
    <message>
        <source>Trim, and one space for many</source>
        <translation>Quitar espacios de más, también en medio</translation>
    </message>
    <message>
        <source>Prefix and suffix</source>
        <translation>Prefijo y sufijo</translation>
    </message>
    <message>
        <source>&amp;Before the text:</source>
        <translation>&amp;Delante del texto:</translation>
    </message>
    <message>
        <source>B&amp;ehind the text:</source>
        <translation>De&amp;trás del texto:</translation>
    </message>
    <message>
        <source>For texts. Empty cells stay empty.</source>
        <translation>Para textos. Las celdas vacías se quedan vacías.</translation>
    </message>
    <message>
        <source>Text from a template</source>
        <translation>Texto de una plantilla</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Plantilla:</translation>
    </message>
    <message>
        <source>Each {property} becomes what stands there in the same row. Type { to see them all.</source>
        <translation>Cada {propiedad} pasa a ser lo que hay ahí en la misma fila. Escriba { para verlas todas.</translation>
    </message>
    <message>
        <source>For texts.</source>
        <translation>Para textos.</translation>
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
    <name>lineitems::UndoHistoryModel</name>
    <message>
        <source>, undone</source>
        <translation>, deshecho</translation>
    </message>
    <message>
        <source>As loaded</source>
        <translation>Como se cargó</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cell(s))</source>
        <translation>
            <numerusform>%1 (%Ln celda)</numerusform>
            <numerusform>%1 (%Ln celdas)</numerusform>
        </translation>
    </message>
    <message>
        <source>saved in HubSpot</source>
        <translation>guardado en HubSpot</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>lineitems::UndoHistoryPanel</name>
    <message>
        <source>Undo history</source>
        <translation>Historial de deshacer</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Ir a este paso</translation>
    </message>
</context>
<context>
    <name>lineitems::UndoneCells</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source> · in rows or columns that are not shown now</source>
        <translation> · en filas o columnas que no se muestran ahora</translation>
    </message>
</context>
<context>
    <name>lineitems::ValueListModel</name>
    <message numerus="yes">
        <source>%1, in %Ln row(s)</source>
        <translation>
            <numerusform>%1, en %Ln fila</numerusform>
            <numerusform>%1, en %Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lineitems::ValuePages</name>
    <message>
        <source>Type a value. Delete in the grid clears cells.</source>
        <translation>Escriba un valor. Para borrar celdas, pulse Supr en la tabla.</translation>
    </message>
    <message>
        <source>set to “%1”</source>
        <translation>fijado en «%1»</translation>
    </message>
    <message>
        <source>Choose a column.</source>
        <translation>Elija una columna.</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>copiado de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>to the first of the month</source>
        <translation>al primer día del mes</translation>
    </message>
    <message>
        <source>to the end of the month</source>
        <translation>al final del mes</translation>
    </message>
    <message>
        <source>Type how many.</source>
        <translation>Escriba cuántos.</translation>
    </message>
    <message>
        <source>Type a whole number, like 14 or -1.</source>
        <translation>Escriba un número entero, como 14 o -1.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fijar valor</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>Copy from a column</source>
        <translation>Copiar de una columna</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>Each cell gets what stands in that column of its own row.</source>
        <translation>Cada celda recibe lo que hay en esa columna de su propia fila.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Sumar días</translation>
    </message>
    <message>
        <source>Add months</source>
        <translation>Sumar meses</translation>
    </message>
    <message>
        <source>To the first of the month</source>
        <translation>Al primer día del mes</translation>
    </message>
    <message>
        <source>To the end of the month</source>
        <translation>Al final del mes</translation>
    </message>
    <message>
        <source>How &amp;many:</source>
        <translation>C&amp;uántos:</translation>
    </message>
    <message>
        <source>A minus goes back</source>
        <translation>Con un menos, hacia atrás</translation>
    </message>
    <message>
        <source>The &amp;last day of a month stays a last day</source>
        <translation>El ú&amp;ltimo día de un mes sigue siendo el último</translation>
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
    <message>
        <source>Go to record</source>
        <translation>Ir al registro</translation>
    </message>
    <message>
        <source>Record ID, or the address of its page:</source>
        <translation>ID de registro, o la dirección de su página:</translation>
    </message>
    <message>
        <source>No line item here has the record ID %1.</source>
        <translation>Ningún elemento de pedido de aquí tiene el ID de registro %1.</translation>
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
