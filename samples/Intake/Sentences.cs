namespace SolidarityEconomy.Samples.Intake;

/// <summary>What the chapters say, in three languages; the words of the sheet itself stay as they are.</summary>
internal static class Sentences
{
    public static readonly Text Title = new(
        en: "The month of a network: half-filled profiles, taken in until {day}.",
        es: "El mes de una red: fichas a medio llenar, tomadas hasta el {day}.",
        pt: "O mês de uma rede: fichas preenchidas pela metade, tomadas até {day}.");

    public static readonly Text More = new(
        en: "and {count} more (--show all)", es: "y {count} más (--show all)", pt: "e mais {count} (--show all)");

    public static readonly Text TheSheet = new("The sheet as it came", "La hoja, como llegó", "A planilha, como chegou");

    public static readonly Text Read = new(
        en: "{rows} {rows|row|rows}, {doubts} doubtful {doubts|cell|cells}. What is doubtful is not guessed: somebody asks.",
        es: "{rows} {rows|fila|filas}, {doubts} {doubts|celda dudosa|celdas dudosas}. Lo dudoso no se adivina: se pregunta.",
        pt: "{rows} {rows|linha|linhas}, {doubts} {doubts|célula duvidosa|células duvidosas}. O que é duvidoso não se adivinha: pergunta-se.");

    public static readonly Text CalledBack = new(
        en: "After calling back, with {answers} {answers|answer|answers}, {doubts} {doubts|cell is|cells are} still doubtful.",
        es: "Después de llamar, con {answers} {answers|respuesta|respuestas}, {doubts|sigue dudosa|siguen dudosas} {doubts} {doubts|celda|celdas}.",
        pt: "Depois de ligar, com {answers} {answers|resposta|respostas}, {doubts} {doubts|célula continua duvidosa|células continuam duvidosas}.");

    public static readonly Text Unfitting = new(
        en: "{count} {count|answer fits|answers fit} no cell of the sheet:",
        es: "{count} {count|respuesta no corresponde|respuestas no corresponden} a ninguna celda de la hoja:",
        pt: "{count} {count|resposta não corresponde|respostas não correspondem} a nenhuma célula da planilha:");

    public static readonly Text AskFirst = new(
        en: "To be asked before anybody is registered (the number of the sheet is shown, not the person):",
        es: "Falta preguntar antes de anotar a nadie (se muestra el folio, no la persona):",
        pt: "Falta perguntar antes de registrar alguém (mostra-se o número da ficha, não a pessoa):");

    public static readonly Text MayWe = new(
        en: "May we register you? (no answer is written down)",
        es: "¿Nos permite anotarle en el registro? (no consta la respuesta)",
        pt: "Podemos colocar o seu nome no cadastro? (não consta a resposta)");

    public static readonly Text WhenAndHow = new(
        en: "On which day and in which way did they say yes? (the sheet does not make it clear)",
        es: "¿Qué día y de qué manera dijo que sí? (la hoja no lo deja claro)",
        pt: "Em que dia e de que maneira disse que sim? (a planilha não deixa claro)");

    public static readonly Text SaidNo = new(
        en: "Said no: {refused}; the rest of such a row is not read. Free notes that stay in the sheet: {notes}.",
        es: "Dijo que no: {refused}; el resto de esa fila no se lee. Notas libres que se quedan en la hoja: {notes}.",
        pt: "Disse que não: {refused}; o resto dessa linha não se lê. Anotações livres que ficam na planilha: {notes}.");

    public static readonly Text Doubles = new("Who is in it twice?", "¿Quién está dos veces?", "Quem está duas vezes?");

    public static readonly Text AreSame = new("they are one entry.", "son una misma ficha.", "são uma mesma ficha.");

    public static readonly Text AskedYes = new(
        en: "one entry? The coordinator called: yes.",
        es: "¿son una misma ficha? La coordinadora llamó: sí.",
        pt: "são uma mesma ficha? A coordenadora ligou: sim.");

    public static readonly Text AskedNo = new(
        en: "one entry? The coordinator called: no, they are two.",
        es: "¿son una misma ficha? La coordinadora llamó: no, son dos.",
        pt: "são uma mesma ficha? A coordenadora ligou: não, são duas.");

    public static readonly Text StillToAsk = new(
        en: "one entry? Somebody has to ask; they stay apart.",
        es: "¿son una misma ficha? Falta preguntar; siguen separadas.",
        pt: "são uma mesma ficha? Falta perguntar; continuam separadas.");

    public static readonly Text CannotMerge = new(
        en: "they contradict each other and stay apart.", es: "se contradicen y siguen separadas.", pt: "contradizem-se e continuam separadas.");

    public static readonly Text TheRegistry = new("The registry", "El registro", "O cadastro");

    public static readonly Text Registered = new(
        en: "On {day} {count} {count|entry is|entries are} registered, in one step, all or none.",
        es: "El {day} {count|se anota|se anotan} {count} {count|ficha|fichas}, en un solo paso, todas o ninguna.",
        pt: "Em {day} {count|registra-se|registram-se} {count} {count|ficha|fichas}, num só passo, todas ou nenhuma.");

    public static readonly Text Merged = new(
        en: "{other} goes into {kept}.", es: "{other} se une a {kept}.", pt: "{other} é unida a {kept}.");

    public static readonly Text PlacesDiffer = new(
        en: "Place: {one} ({first}) or {two} ({second}); the first stays until somebody asks.",
        es: "Lugar: {one} ({first}) o {two} ({second}); queda lo primero hasta preguntar.",
        pt: "Lugar: {one} ({first}) ou {two} ({second}); fica o primeiro até perguntar.");

    public static readonly Text HoursDiffer = new(
        en: "Hours a month: {one} ({first}) or {two} ({second}); the first stays until somebody asks.",
        es: "Horas al mes: {one} ({first}) o {two} ({second}); queda lo primero hasta preguntar.",
        pt: "Horas por mês: {one} ({first}) ou {two} ({second}); fica a primeira até perguntar.");

    public static readonly Text AskedTwice = new(
        en: "{count} {count|need or offer was|needs or offers were} in both: one of each stays.",
        es: "{count} {count|necesidad u oferta estaba|necesidades u ofertas estaban} en las dos: queda una de cada una.",
        pt: "{count} {count|necessidade ou oferta estava|necessidades ou ofertas estavam} nas duas: fica uma de cada.");

    public static readonly Text Undone = new(
        en: "Each merger was undone on trial, and both entries came back as they were. {count} stay.",
        es: "Cada unión se probó a deshacer: las dos fichas vuelven como estaban. Quedan {count}.",
        pt: "Cada união foi desfeita como teste, e as duas fichas voltaram como eram. Ficam {count}.");

    public static readonly Text Log = new(
        en: "The log has {events} {events|event|events}, not one name, and is whole.",
        es: "La bitácora tiene {events} {events|suceso|sucesos}, sin un solo nombre, y está entera.",
        pt: "O diário tem {events} {events|evento|eventos}, sem um só nome, e está inteiro.");

    public static readonly Text WhomToCall = new(
        "Whom to call first, and what to ask", "A quién llamar primero, y qué preguntar", "A quem ligar primeiro, e o que perguntar");

    public static readonly Text Helps = new(
        en: "helps {weight} of 100; known already: {share}", es: "ayuda {weight} de 100; ya se sabe {share}", pt: "ajuda {weight} de 100; já se sabe {share}");

    public static readonly Text Figures = new("Figures that add up", "Cifras que cuadran", "Números que fecham");

    public static readonly Text Counted = new(
        en: "On {day}: {actors} {actors|entry|entries}, {needs} {needs|need|needs}, {offers} {offers|offer|offers}.",
        es: "Al {day}: {actors} {actors|ficha|fichas}, {needs} {needs|necesidad|necesidades}, {offers} {offers|oferta|ofertas}.",
        pt: "Em {day}: {actors} {actors|ficha|fichas}, {needs} {needs|necessidade|necessidades}, {offers} {offers|oferta|ofertas}.");

    public static readonly Text ToPublish = new(
        en: "These figures are for the coordinators; figures to publish count only who agreed to it, and organisations: {count}.",
        es: "Estas cifras son para la coordinación; para publicar cuentan solo quienes lo aceptaron y las organizaciones: {count}.",
        pt: "Estes números são para a coordenação; para publicar contam só quem aceitou e as organizações: {count}.");

    public static readonly Text FirstPairs = new("First pairs", "Primeras parejas", "Primeiros pares");

    public static readonly Text Usable = new(
        en: "Of {all} {all|entry|entries}, {usable} may be used today to look for support: {needs} {needs|need|needs} and {offers} {offers|offer|offers}.",
        es: "De {all} {all|ficha|fichas}, hoy {usable|se puede|se pueden} usar {usable} para buscar apoyos: {needs} {needs|necesidad|necesidades} y {offers} {offers|oferta|ofertas}.",
        pt: "De {all} {all|ficha|fichas}, hoje {usable|pode-se|podem-se} usar {usable} para buscar apoios: {needs} {needs|necessidade|necessidades} e {offers} {offers|oferta|ofertas}.");

    public static readonly Text Pair = new(
        en: "{asking} with {giving}: '{about}'", es: "{asking} con {giving}: «{about}»", pt: "{asking} com {giving}: “{about}”");

    public static readonly Text Unmet = new("Still without a pair ({count}):", "Sin pareja todavía ({count}):", "Ainda sem par ({count}):");

    public static readonly Text Withdrawal = new("One person withdraws", "Una persona se retira", "Uma pessoa se retira");

    public static readonly Text Copy = new(
        en: "{name} asks for a copy and gets all that there is: {letters} letters, the consents among them. Then the person withdraws.",
        es: "{name} pide su copia y recibe todo lo que hay: {letters} letras, con sus consentimientos. Luego se retira.",
        pt: "{name} pede a sua cópia e recebe tudo o que há: {letters} letras, com os consentimentos. Depois se retira.");

    public static readonly Text Searched = new(
        en: "{words} {words|trace is|traces are} looked for (names, telephone, ids) in {documents} documents:",
        es: "{words|Se busca|Se buscan} {words} {words|huella|huellas} (nombres, teléfono, folios) en {documents} documentos:",
        pt: "{words|Procura-se|Procuram-se} {words} {words|rastro|rastros} (nomes, telefone, números) em {documents} documentos:");

    public static readonly Text Before = new(
        en: "before they stood in: {documents}.", es: "antes aparecían en: {documents}.", pt: "antes apareciam em: {documents}.");

    public static readonly Text NowNowhere = new(
        en: "now they stand in none.", es: "ahora no aparecen en ninguno.", pt: "agora não aparecem em nenhum.");

    public static readonly Text StillWhole = new(
        en: "The log is still whole, and its count is that of the registry:",
        es: "La bitácora sigue entera, y sus cuentas son las del registro:",
        pt: "O diário continua inteiro, e as suas contas são as do cadastro:");

    public static readonly Text Accounts = new("The month in figures", "Cuentas del mes", "Contas do mês");

    public static readonly Text Account = new(
        en: "{rows} rows = {registered} in the registry + {merged} merged into another entry + {waiting} waiting + {refused} that said no.",
        es: "{rows} filas = {registered} en el registro + {merged} unidas a otra ficha + {waiting} a la espera + {refused} que dijo que no.",
        pt: "{rows} linhas = {registered} no cadastro + {merged} unidas a outra ficha + {waiting} à espera + {refused} que disse que não.");

    public static readonly Text InTheEnd = new(
        en: "On {day}, after the withdrawal, {count} {count|is|are} in the registry.",
        es: "El {day}, después del retiro, {count|queda|quedan} {count} en el registro.",
        pt: "Em {day}, depois da retirada, {count|fica|ficam} {count} no cadastro.");

    public static readonly Text Or = new(" or ", " o ", " ou ");

    public static readonly Text NotUnderstood = new(
        en: "'{words}' is not understood; somebody has to ask.",
        es: "«{words}» no se entiende; hay que preguntar.",
        pt: "“{words}” não se entende; é preciso perguntar.");

    public static readonly Text NotInTheList = new(
        en: "'{words}' is not in the list. Could it be {near}?",
        es: "«{words}» no está en la lista. ¿Será {near}?",
        pt: "“{words}” não está na lista. Será {near}?");

    public static readonly Text NoDate = new(
        en: "'{words}' is no date that exists (it is written 2026-09-01 or 01/09/2026, the day first).",
        es: "«{words}» no es una fecha que exista (se escribe 2026-09-01 o 01/09/2026, primero el día).",
        pt: "“{words}” não é uma data que exista (escreve-se 2026-09-01 ou 01/09/2026, primeiro o dia).");

    public static readonly Text DateToCome = new(
        en: "'{words}' lies after {day}, the day of this run; on which day was it?",
        es: "«{words}» es posterior al {day}, el día de hoy; ¿qué día fue?",
        pt: "“{words}” é posterior a {day}, o dia de hoje; em que dia foi?");

    public static readonly Text NoHours = new(
        en: "'{words}' are no hours of a month (0 to {most}).",
        es: "«{words}» no son horas de un mes (de 0 a {most}).",
        pt: "“{words}” não são horas de um mês (de 0 a {most}).");

    public static readonly Text NoWord = new(
        en: "'{words}' is not among the words of the sheet; somebody has to ask.",
        es: "«{words}» no está entre las palabras de la hoja; hay que preguntar.",
        pt: "“{words}” não está entre as palavras da planilha; é preciso perguntar.");

    public static readonly Text NoWordOf = new(
        en: "'{words}' is not a word that this column knows. It knows {known}.",
        es: "«{words}» no es una palabra que esta columna conozca. Conoce {known}.",
        pt: "“{words}” não é uma palavra que esta coluna conheça. Conhece {known}.");

    public static readonly Text NoNumber = new(
        en: "'{words}': the number in the register is missing.",
        es: "«{words}»: falta el número del registro.",
        pt: "“{words}”: falta o número do registro.");

    public static readonly Text NumberWithoutCountry = new(
        en: "'{words}': the country whose register it is of is missing.",
        es: "«{words}»: falta el país de cuyo registro es.",
        pt: "“{words}”: falta o país de cujo registro é.");

    public static readonly Text NoWebsite = new(
        en: "'{words}' is no web address.", es: "«{words}» no es una dirección web.", pt: "“{words}” não é um endereço da web.");

    public static readonly Text NoFolio = new(
        en: "no number. The entry is kept as {own}.", es: "sin folio. La ficha queda como {own}.", pt: "sem número. A ficha fica como {own}.");

    public static readonly Text FolioTwice = new(
        en: "the number {folio} stands in another row; this one is kept as {own}.",
        es: "el folio {folio} ya está en otra fila; esta queda como {own}.",
        pt: "o número {folio} já está em outra linha; esta fica como {own}.");

    public static readonly Text FolioFitted = new(
        en: "the number '{folio}' is kept as {own}.", es: "el folio «{folio}» queda como {own}.", pt: "o número “{folio}” fica como {own}.");

    public static readonly Text NoCollector = new(
        en: "nobody stands there. Who wrote the consent down?",
        es: "no consta nadie. ¿Quién anotó el consentimiento?",
        pt: "não consta ninguém. Quem anotou o consentimento?");

    public static readonly Text NoName = new(
        en: "no name. What would you like to be called? Until then the number stands for it.",
        es: "sin nombre. ¿Cómo quiere que le llamemos? Mientras tanto vale el folio.",
        pt: "sem nome. Como quer que lhe chamemos? Enquanto isso vale o número.");

    public static readonly Text SituationNotKept = new(
        en: "'{words}' is not kept: the person did not say yes to its use for inclusion.",
        es: "«{words}» no se guarda: la persona no dijo que sí a usarlo para inclusión.",
        pt: "“{words}” não é guardado: a pessoa não disse que sim ao uso para inclusão.");

    public static readonly Text MissingColumns = new(
        en: "The sheet {file} lacks columns: {columns}.",
        es: "A la hoja {file} le faltan columnas: {columns}.",
        pt: "Na planilha {file} faltam colunas: {columns}.");

    public static readonly Text DoubleColumns = new(
        en: "Columns stand twice in the sheet {file}: {columns}.",
        es: "En la hoja {file} hay columnas repetidas: {columns}.",
        pt: "Na planilha {file} há colunas repetidas: {columns}.");

    public static readonly Text TooManyRows = new(
        en: "The sheet {file} has {rows} rows; {most} at most are taken in at once, since each doubt is asked by telephone. Divide it.",
        es: "La hoja {file} tiene {rows} filas; se toman a lo sumo {most} de una vez, porque cada duda se pregunta por teléfono. Divídala.",
        pt: "A planilha {file} tem {rows} linhas; tomam-se no máximo {most} de uma vez, porque cada dúvida se pergunta por telefone. Divida-a.");

    public static readonly Text NoToday = new(
        en: "--today takes a date such as 2026-09-01 or 01/09/2026, the day first, not '{value}'.",
        es: "--today admite una fecha como 2026-09-01 o 01/09/2026, primero el día, no «{value}».",
        pt: "--today aceita uma data como 2026-09-01 ou 01/09/2026, primeiro o dia, não “{value}”.");

    public static readonly Text NobodyWithdraws = new(
        en: "No entry '{folio}' is in the registry; nobody withdrew, and nothing was written.",
        es: "En el registro no hay ninguna ficha «{folio}»; nadie se retiró y no se escribió nada.",
        pt: "No cadastro não há nenhuma ficha “{folio}”; ninguém se retirou e nada foi gravado.");

    public static readonly Text UnknownShow = new(
        en: "--show takes 'page' or 'all', not '{value}'.",
        es: "--show admite «page» o «all», no «{value}».",
        pt: "--show aceita “page” ou “all”, não “{value}”.");

    public static readonly Text Usage = new(
        en: """
            dotnet run --project samples/Intake [-- OPTIONS]

            The month of a network begins with a sheet of thirty half-filled profiles. All people and organisations are invented.
              --sheet FILE.csv     another sheet with the same columns
              --answers FILE.csv   what was learnt by calling back: folio, columna, dice, significa
              --today DATE         the day of the run; of another sheet the day of this machine, later dates are doubtful
              --withdraw FOLIO     lets that entry withdraw; in the sheet of the sample F-001 does, in another one nobody
              --show page|all      one page (default), or every doubt, reason and figure
              --language TAG       language of the output: es-EC (default), es, pt, en
              --json FOLDER        writes registry, public view and log; makes the folder
              --help               shows this help
            Exit codes: 0 done; 1 a result contradicts itself; 2 an option or a file is not right.
            """,
        es: """
            dotnet run --project samples/Intake [-- OPCIONES]

            El mes de una red empieza con una hoja de treinta fichas a medio llenar. Todas las personas y organizaciones son inventadas.
              --sheet ARCHIVO.csv    otra hoja con las mismas columnas
              --answers ARCHIVO.csv  lo que se supo al llamar: folio, columna, dice, significa
              --today FECHA          el día de hoy; en otra hoja, el de esta máquina; las fechas posteriores son dudosas
              --withdraw FOLIO       retira esa ficha; en la hoja de muestra se retira F-001, en otra nadie
              --show page|all        una página (por defecto), o cada duda, razón y cifra
              --language ETIQUETA    idioma de la salida: es-EC (por defecto), es, pt, en
              --json CARPETA         escribe el registro, la vista pública y la bitácora; crea la carpeta
              --help                 muestra esta ayuda
            Códigos de salida: 0 hecho; 1 un resultado se contradice; 2 una opción o un archivo no está bien.
            """,
        pt: """
            dotnet run --project samples/Intake [-- OPÇÕES]

            O mês de uma rede começa com uma planilha de trinta fichas preenchidas pela metade. Todas as pessoas e organizações são inventadas.
              --sheet ARQUIVO.csv    outra planilha com as mesmas colunas
              --answers ARQUIVO.csv  o que se soube ao ligar: folio, columna, dice, significa
              --today DATA           o dia de hoje; em outra planilha, o desta máquina; as datas posteriores são duvidosas
              --withdraw FICHA       retira essa ficha; na planilha de amostra retira-se F-001, em outra ninguém
              --show page|all        uma página (padrão), ou cada dúvida, razão e número
              --language ETIQUETA    idioma da saída: es-EC (padrão), es, pt, en
              --json PASTA           grava o cadastro, a vista pública e o diário; cria a pasta
              --help                 mostra esta ajuda
            Códigos de saída: 0 concluído; 1 um resultado se contradiz; 2 uma opção ou um arquivo não está certo.
            """);

    /// <summary>Words as they were said, in the quotation marks of a language.</summary>
    public static string Quoted(string words, LanguageTag language) => language.Language switch
    {
        "es" => $"«{words}»",
        "pt" => $"“{words}”",
        _ => $"'{words}'",
    };
}
