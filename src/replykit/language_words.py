"""What tells the languages apart: marker words and letter patterns, each with the languages it speaks for.

Written by hand and checked against word frequencies, not trained on a corpus. A line names languages and the words
that are common in just these, so that a word speaks against every language it is not listed for. Neighbours that a
customer might write in stand there too, so that their mails are told as "not ours". A number first sets the weight of
a line, for words that all the languages share and some use more. What the code does with these is in ``language``.
"""

from __future__ import annotations

from typing import Final

MARKERS: Final = """
sv: och inte är jag från något någon några mycket också eftersom därför varför nästa måste vad hur vem vilken
sv: vilket vilka när där här bara ännu ni ert varit blivit vara gör göra säger sade säga vill ska skall borde
sv: kanske mellan genom även redan sedan åt vid inget inga någonting allting annat själv själva sådant sådana
sv: sån såna våra honom deras dessa denna vars endast knappt ganska bland trots åtminstone ungefär enligt
sv: hälsningar hälsning tack snälla kund beställde beställt beställning beställa beställningen leverans
sv: leveransen paket paketet varan varor butiken köpte köpt köpa köp betalat betalade betala pengar pengarna
sv: kundtjänst kundtjänsten mejlat mejl skickat skickade skicka trasig trasigt försenad försening besviken
sv: nöjd missnöjd upprörd vecka veckor veckan timmar idag imorgon imorrn igår lördag söndag januari februari
sv: augusti tycker tyckte tänker tänkt förstår förstå kunna kunnat vilja fanns finns finnas gäller gällde
sv: hjälpa hjälp hjälpte behöver behövde människor människa pojke flicka kvinnor kvinna män större bättre
sv: sämre längre första sista senaste faktiskt väldigt alldeles alltså tills förrän fråga frågor svara svarar
sv: svarade öppna öppet köra arbete arbeta arbetar samhälle samhället skola åka åker sågs fick finna ger sätt
sv: sättet dessutom däremot emellertid nämligen ifall huruvida antingen vänlig vänliga pajas jävla jävligt
sv: ersättning reklamation reklamera fakturan storlek färg färgen jacka jackan klänning klänningen iväg
sv: ytterligare möjligt möjlighet möjligheter viktigt svårt svår använda används använder innebär ökar ökat
sv: minska beror utom inom ur mej nån nåt nåra hälften fyra åtta nio tio miljoner flesta ena ensam börja
sv: började börjar börjat varje ofta sällan tyvärr gärna varsågod handlar till för över upp hade orkar jäkla
sv: tjafs skiten detsamma hela alla olika stora andras samma varandra ihop dock dålig dåligt dåliga usel uselt
sv: skräp kass kasst era oerhört otroligt bemötande svaret heter jobbar ju än detta allt hon andra två många
sv: sen väl rätt dom svenska verkligen nya fel gång känner riktigt hem komma precis sina gick ändå ge bästa
sv: håller kunde tillbaka länge runt fortfarande flera svensk känns fler dina gillar menar typ hoppas först
sv: hitta verkar istället nästan låter plats världen hemma hålla kul sluta försöker händer ibland namn kolla
sv: vissa emot gott senare tillsammans gånger långt polisen samtidigt säkert annars läsa gamla nära skolan
sv: egentligen tänka veta visar väg båda visa gången bäst ifrån lägga pratar skit tänkte alls bakom prata
sv: vidare dess igenom utanför lär äta högre hör jobba minuter tagit frågan inför känna lära sätta vägen
sv: företag kommit lång absolut början förra tidigare direkt mina ner låta kväll höra hört svarat fortsätter
sv: tappat löst lösa felet öppnade sverige varann alltför asså iaf gött nånting nånstans fattar suck larvigt
sv nb: ett vet sitter elva enda boken trodde sånt mer fortsatt vanlig jobbet
sv nb nn: liten bra inne fått gått ha sett alltid vår vårt hennes ringt visste liksom ut oss henne sa jobb
sv nb nn: lett mat fram av blir sitt ta fort nytt bok jobbe bli tar minst mitt ditt ute mot visst saker sak
sv nb nn: natt mamma pappa satt full makt rett språk tusen lag helvete lite nivå debatt kontroll sist toppen
sv nb nn da: heller eller får gjort sagt ser ingen hos dagen gå går stå står slags ville små få lagt skriv
sv nb nn da: enkel barn på så år mål det som med har kan vi men om var man sin under hans alt han bort ned
sv nb nn da: svar snart stod hel ny tanke
sv nb nn da de: den
sv nb nn da nl fr fi es: en
sv nb nn da nl fr es: de
sv nb nn da fi: ja
sv nb nn da it: per
sv nb nn da pl: i
sv nb nn en: all
sv nb da: ingenting samt angående kunder tror skriver skrev ligger pga egen eget
sv nb da de: dem
sv nb da fi: se
sv nn: innan skriva såg att utan medan ringde månad månader dagar vart annan kvar kvart månaden morgon lika
sv nn: framtid sidan brukar då vore nytta utanfor val skilja
sv nn da: gav dit
sv da: blev ej sådan hej butik tog såsom dej mig dig således nej aldrig nu efter sig igen grund haft slut
sv da: roligt betyder ens maj hen procent
sv en: in
nb: noe noen mye nå ble vært fikk gikk ga dere sier uke uken ukene penger leveringen varene gjør trenger
nb: trengs spør spurte annet annen åpen åpent fornøyd uten fremdeles verre akkurat skullet farge gutt gutter
nb: jente menn begynte begynner begynt nettopp skjønner ettersom sannsynligvis tross gis hjelp snakke fortelle
nb: forteller ødelagte bryr dårligst opplevd oppleves hvorav forbannet drittlei hva gjøre beste mulig liker
nb: tok uker ganger finner gjelder håper kjenner klarer dager tenker lese jobber utenfor legger setter eldre
nb: begynne mulighet viktigste spennende brukte plutselig søker lar opptatt sosiale verdt krever sto slett
nb: hverandre selvsagt vekk betyr morsomt endret raskt gjøres prøvde bøker åpnet vanskelig kjørte kontaktet
nb: leverte tapte utsatt ventet hentet lovet riktig bilder fant hodet poeng syns drept kaller borte umulig
nb: hvite merkelig likte vanlige klarte jævla trolig leser velger selger hvit venstresiden nekter muligens
nb: tydeligvis herregud jævlig viktigere bruker brukes funnet forskjellige antall rekke basert kjører barna
nb: måten sønn fotball fortsette utdanning selskapet dessuten årene dra drar kamper unngå slått artikkel veier
nb: oppdaget øker vinne vinner tilgjengelig søke kjærlighet samfunnet kjøpte nærheten foreldrene eier møtte
nb: inneholder kvelden tilfeller muligheter muligheten interessert åpner utgjør kjæresten innlegg rettigheter
nb: måter høyeste falt utviklingen etterhvert vanligvis nevnt igjennom åpenbart prøvd sikkerhet oppmerksomhet
nb: innsats henger greier endringer vannet sjansen rommet gratulerer faller trekker sliter altfor ytterligere
nb: begynnelsen tenkte leste forsøker pleier kjenne opplever oppdatert møtes grensen redusert nøyaktig løpe
nb: leter kjørt forsiktig sannheten spesiell halvparten gidder økte sterkere sjekket sannsynlig løper kvinnen
nb: godkjent unnskyld forsvinner forferdelig involvert håpe fulgt ringte kundene refusjonen mangelfull elendig
nb: uakseptabelt sporing mottok reklamert fornøyde uvesen
nb nn: blitt hatt si siste mottatt spørsmål enn jenter dersom gitt flott å uka seg meg deg opp inn takk mann
nb nn: igjen mellom gjennom sånn sånne slik slike kjøpt kjøpe kjøp kjøper skjer skje skjedd skjedde grei greit
nb nn: reise reis veien vei nei høyt høy øye øyne desember sjekk sjekke spørre skitt likevel ennå innen tatt
nb nn: gi gir verken hadde aldri etter jentene ifra dritt faen kjempe skuffa gjerne dessverre trodd takka hei
nb nn: vondt greia eg kor veit vert høyre itj ka æ dokker koffor litt norsk norske norge blant finne bruke
nb nn: bruk feil grunn kvinner kjent plass bak slutt tenke enig lage hjelpe legge åpne kjøre lei ulike
nb nn: tilbake brukt uansett hardt tillegg arbeid jobben prosent kjære regjeringen politikk informasjon langs
nb nn: arbeidet hender løp selge åtte økt øke bilde bildet skape våre bestill oppleve opplevelse oppleving
nb nn: ødelegge reklamasjon ferdig velge heldigvis veldig kanskje nesten spesielt lenger kvinne deretter
nb nn: skikkelig hyggelig lurer svarte sette neste sterkt kveld vite lengre viktige derimot fullstendig laget
nb nn: etterpå slikt tenkt sentrum helse foreldre ekte svart slo fullt lest felles merke fengsel tiltak tap
nb nn: trening avtale olje sør endre sterk tenk syk likt lurt oversikt vekt prosjekt poenget konkurranse
nb nn: redusere avdeling minste situasjonen mannen hundre møter utover møtt grunnen sitte gjennomført
nb nn: inkludert reiser etablert møte snakk slutten trekke greie vann musikk imot innenfor absolutt redd våpen
nb nn: bakgrunn nett gull klær ille samarbeid verste avhengig tvil inntil kunnskap topp sjanse beskjed trygg
nb nn: unntak brann fjor tall kjøtt båt tull høyere gøy besøk dro spilt sant versjon skatt lønn uttrykk
nb nn: situasjon fritt ressurser oppdrag moro trykk refusjon butikk avvik unnasluntring søk opptil åra
nb nn da: gjorde burde nok ting er og til bestilling jakke jakken skoene kundeservice nettet sendt levering
nb nn da: svært kvittering ifølge kunne fra også først begge ved andre viser vise mange fordi derfor vel gode
nb nn da: godt gamle søndag dermed sendte lyst dette altså før første må vil skal alle nye måtte denne disse
nb nn da: lørdag stadig ringe skrive forbi hende sammen store sine mine dine side langt lang lange komme rundt
nb nn da: største kommet holde holdt fire familie familien historie prøve valg bør unge type kroner ti seks
nb nn da: særlig moderne fine født nær følge lære stille utrolig midt gammel videre når mener prøver ofte
nb nn da: bestemt gang kommune forhold eksempel forstår tide fleste forslag måte
nb nn da en: her time for by at over
nb nn da en pl: to
nb nn da de: der
nb nn da fr: et
nb nn en: like best
nb nn fr: les
nb nn fr es it: la
nb nn fi: ei
nb da: frem enkelte bestilte pengene butikken snakket forrige pakken varen måneder ønsker hver hvert størst
nb da: ødelagt skuffet egentlig kunnet mens mandag forsinket forsinkelse regning størrelse mennesker hjemme
nb da: selvfølgelig ikke jeg hvor hvordan hvorfor hvilken hvilket hvilke hvis hun være ligge bedre
nb da: flere selv deres siden samme hele enten hverken egne alene allerede bare lille dårlige selve tirsdag
nb da: betale svare svarer hvem ham skrevet større lå idet synes syntes føler føle senere hørt høre virkelig
nb da: bedt bestilt meget endelig eneste da faktisk hjem finnes timer minutter elsker snakker tidligere
nb da: sikkert dårlig virker verden vist navn døde steder sted stedet holder spiller problemer ellers samtidig
nb da: mangler handler forstå følger venter husker husk ønske ønsket leve viste passer rette offentlige engang
nb da: måned imidlertid kommende følgende ansatte stemmer naturligvis hvorvidt syv kontakte
nb da fi: kun
nn: ikkje kva kven korleis kvifor noko nokon nokre mykje meir fleire frå vere verte verta vorte blei dykk
nn: dykkar dykkars hjå berre òg óg heile heilt sjølv sjølve eit eitt éin éi kvarandre noverande nokolunde seia
nn: seie gjer gjere gjev gje gjekk fekk veke veker veka pakka dagane heim heime pengane tinga tinging skreiv
nn: snakka spurde meire betre dårleg dårlege vanskeleg eigentleg laurdag sundag tysdag hausten sumaren vonar
nn: trur trudde høyrer høyrt høyrde høyra køyre køyrer køyrt likar saman samstundes samd samde framleis fyrst
nn: fyrste seinare seinast tidlegare tidleg korkje anten inkje difor derifrå herifrå skule skulen gut gutar
nn: gutane eiga eigen eige eigne vesle ventar venta synest verd helsing helsingar vennleg dykker vonbroten
nn: nøgd misnøgd øydelagd øydelagt byrja byrjar byrjer frametter diverre særleg nyleg endå enno ynskjer ynskje
nn: ynskja vera kjem gong gonger gongen gongar meiner meinte meina åleine tenkjer tenkje offentleg naturleg
nn: mogleg mogeleg moglegheit høve tilhøve skilnad teke tek ligg finst slutta treng auke aukar auka løyse
nn: einaste einkvar leia vegen veg dei seier gjera gjeve gjeven gjeld gjeldande skreve bede kundar leveringa
nn: bestillinga betalinga kvitteringa hugsar hugse held fortel fortalde låg arbeidde bruka nyttar heilskap
nn: setje velje selje fortelje telje krevje spørje tilbod komne komen kome opna opne opnar attende heldt gløymt
nn: gløymde gløyme rekning rekninga gamal øydelagde ønskjer førre løyst halde hald prisane kvite grøn grøne venleg
nn: skikkeleg endeleg truleg tydeleg alvorleg ringje ringjer skuffande tykkjer fann
nn: itte korfor kem koffer dokk mæ dæ sæ nynorsk gjeva
nn da: sit set
nn en: me
nn en es: no
nn de: ein
nn es: mi
nn it: ho di
da: taget gøre selvom dårligt af ud ind jer jeres os vores vor vort bliver blevet bleve havde mere noget nogen
da: nogle hvad hvornår hendes sådanne lidt mod gennem mellem uden uge uger ugen dage gik fik sagde siger sige
da: vidste kender venlig købt købte købe køb køber penge tilbage måske endnu stadigvæk altid iøvrigt desværre
da: netop især gør fået gået stået været lavet lave tage fundet findes finde øvrigt sidst sidste næste børn
da: kvinde kvinder mand mænd dreng pige piger gade bog bøger vej andet anden bedste mindst tilfreds utilfreds
da: imod ovenpå derefter herefter hermed hvormed alligevel fremad beløb farve arbejde arbejder sagen sag
da: hvorefter tænker tænke tænk troede spørge spurgte svarede ringede bagefter mødte møde møder rigtig rigtigt
da: rigtige bange lige ligesom lægge læg undtagen ligeså medens oven intet tak sad dog hedder fejl ret nået
da: nåede skete hvoraf hvorimod endda pludselig regner forkert forkerte hurtigt hurtig oplevelse end blive
da: danmark dansk danske gerne giver tager bruge inden forskellige gange lide måde hjælp plads finder ude
da: længere hjælpe næsten væk længe indtil lad bag række spørgsmål bruger brugt håber laver kører hinanden
da: vide igennem lyder sidder tæt vigtigt bruges fandt sætte vejen læse blot fortæller søger køre sætter fx
da: læs vand hjemmeside hjælper spil høj muligt taler desuden begynder inde bedst kræver begyndte præcis
da: masser nogensinde fedt fortælle rejse kendt nuværende herunder højt stærkt uanset hårdt mærke særligt
da: tilfælde yderligere gælder brugte søde vinde vinder afsnit indeholder vigtig efterhånden besøg færdig
da: ændre virksomhed kære ondt børnene øje sidde sprog forskel sælger ad hellere indenfor udenfor åbne manden
da: højre billede samarbejde slet kontaktede varerne pakkerne manglede sker flot sjov sjovt fortsat mad fuld
da: fald skat samfund smuk smukt otte nat giv gider specielt vundet anderledes klub kontrol opgave tillykke
da: syg hvid snak viden krop ansat billedet besked modtaget mødes simpelthen sygdom oplysninger tit bliv
da: derimod sager hurtigere knap såvel begyndelsen halvdelen konkurrence tilladelse slutningen lort givet
da: prøvet sket vedtaget optaget foretaget seneste projekt holdet nemt travlt spørger oplever oplevet opdaget
da: oprettet venligst undgå kende kendte nyder artiklen simpelt rummet begrebet klaret klarede brug løbet
da: aften billeder trods spændende sæson omkring kæmpe uddannelse udvikling arbejdet fodbold marts ældre
da: forældre aftale dejligt dejlig mulighed muligheder hovedet overhovedet løb fælles antal højere skabe musik
da: værd baggrund forsøg efterfølgende øjne træt lægger høje tænkte kigge niveau sød falder forsøger forsøgte
da: sikkerhed faldt læst glæder glæde kig lækker ægte udover vælger vælge indsats åben afgørende udtryk udgave
da: træning lejlighed fortsætter trække trækker startede skabt ejer tidligt stærk ændret tænkt kigger lavede
da: fortsætte fyldt åbner hænder sjældent afsted almindelig almindelige utroligt indlæg skønt fuldstændig
da: arbejdede ét øjnene virkeligheden pænt hænger værdi nødvendigt sammenhæng plejer alvorligt øjeblik
da: åbenbart udsat skidt opmærksomhed ændrer sandheden reglerne medarbejdere medarbejder åbent gæster udført
da: skridt øget ændringer udelukkende søge sandt næppe læste dygtig kræfter højde ansigt hjulpet ringet
da: bestille købet kvalitet kvaliteten udleveret udlevering garantien afhente aflevere tilbagebetaling
da: tilbagebetalt fejlen ventede uacceptabelt uforskammet skuffende skuffelse tålmodighed lovede henvendelse
da: præcist sgu
da de: sind mit
da nl: op
da fi: nyt
en: the and of you that it he are with his they this from had not but what were your when there an which their
en: said if will each about how out them then she many some would other into has more two him see could make
en: than first been its who now people my made did down only way use any our be i'm get know because order
en: package money please thanks thank hello refund customer received waiting week weeks day days am very good
en: well also want really where why should does again still never after before here take go going got too new
en: years back even much right think need most last great work place recommend always off next these those
en: both while during since have love let find same just so as or us one can may long
en nl: is was
en fi: on
en pl: do
de: und die das ist nicht ich sie auf eine einen zu auch wird haben bei nach wir aber oder mein meine
de: bestellung ihr wie noch nur wenn kann sehr war hat von für über habe keine
nl: het een van niet ik dat zijn voor maar mijn hebben heeft ook naar deze wij jullie bij wat geen wordt
nl: worden bestelling heb ben bent aan te met nog
fr: le des est je vous nous pas qui dans pour une sur avec mais ce cette commande bonjour mon ma votre n'est
fr: c'est j'ai suis être été très merci
fr es: que
fr es it: un
fi: että hän minä olen ovat mutta niin tai myös mitä tämä joka ole oli vain kiitos tilaus tilaukseni paketti
fi: rahat
es: el los las por para pero está pedido gracias muy este más hola es su
es it: con una
it: che non è della sono ordine anche grazie mia mio questo gli il
pl: nie jest się że ale czy mam moje zamówienie dzień dobry proszę jestem już na w z o
1 da: der ved kun godt deres lille stadig ham hvilket samt hvilken alle vist efter derfor hos skal har kan hvor synes
1 da: dem
1 nb: som dette vel rundt barn snakker utrolig prøver ganske sine bør burde tidlig fordi gjort noen
.6 nn: som dette barn rundt bør sine må skal har kan eller alle
.4 nb: ikke hun hans må
nb nn: bedrift bedrifter bedriften snø snøen
nb nn da: februar januar ski
sv nb nn da: vant
is: ég ekki það við þú að og er ekki ekkert pakkinn takk þetta þið hef eru
"""
"""The languages, a colon, and the words that mark them."""

PATTERNS: Final = """
3 sv de fi: ä ö
1 sv: ^för rna$ ång äng äll
3 nb nn da: ø
1.5 nb nn da: æ
.6 sv nb nn da: å
.8 nb nn da: e$ ere$ ^fo
.4 nb nn da: er$
3 nb nn da: kk ^hv
3 sv: ^upp rna$ ska$ iga$ ade$ erad$ ckt$ ^ihop
2 sv: ck ngar$ yck iskt$ tjänst sju$
1.4 sv: ga$ na$ at$ ad$ ats$ its$ are$ arn ndra$ ka$ lla$ tta$ xt lj rj
.6 sv: or$ ts$ na
2.5 sv nb nn: tt$ åt ^ut skap bruk åp pp$
1.5 sv nb nn: ll$ nn$ unn åk ut
.8 sv nb nn: kt ap$ ak$ uk ok$ ep$ yk rk$ ip$
1.5 sv nb nn: dd$ gg$ bb$
2.5 sv da: igt$ tion ej
1 sv da: gt$
.4 sv da en: c
2.5 sv nb: het$ ighet heten$
1.5 sv nn: erar$ ar$ ande$ ^kv ast$ era$
1.2 sv nn: a$
.4 nb: a$
.4 nb nn: lt rt$ ik ek ak ip ep it$ mt$ nt$
3 nb nn: ^hjel sjon asj isj usj ksj øy kj gj kk$ øp nsj
4.5 nb nn: ^opp
2.5 nb nn: ^inn sje ei nn$ øk øt ekk ert$ eid legg inns gjen
.8 nb nn: nn ss$ mm$ ikk okk akk ukk skj ^sj jon ake take app ipp ett att itt ått øtt
2.5 nb: igheter eter$ ligheten
1 nb: ene$ eten$
.5 nb: et$ te$ ste$ ket$ tet$ ser$ ner$ ter$ ker$
2 nb da: lig$ ende$ lige$ ligere lse$ lser$ lsen$ hver dlig
1.5 sv nb da: ^be
.7 nb da: en$ er$ ig$ ede
.7 sv nb da: lig$ ig$ lse
3 nn: leg$ lege$ legare heit$ heita$ ane$ aste$ øyr ingane arane ikkj ^kva ^kor$ tast$ erast
1.2 nn: ar$ au ast$ ande$ eis eig eil ein$ eit$ jer$ køy gje$ gjev kje inga$ ^tru vere leik
.5 nn: ei a$ eg$ enn
3 da: øj ^ud hed$ heder heden ejd ækk ænd æng ærk ætt skab øb ede$ søg brug ændr erede$ ighed ^af rejs vej
2 da: ^op øg åb æg æn æl æt æs æk æd æv æm yg ivl uld aget$ ræ pæ gæ eje ndt$ eret$ rede$ kæ eder$ ævn æd ligt fejl tænk
1.2 da: erne$ gt$ dt$ ind ug$ ^uds ab$ abet$ ej øn ege$ uge$ age$ hæ tæ læ væg ds ygt ægt øgt
.6 da: åd øv$ od$ ud nde$ ld$ nd$ ved$ og$ eb ib ub ad$ id$ ed$
2 sv: an$ orna$ arna$ erna$ ades$ ln rn$ ^åter ^in on$ at$
1 sv: ar$ or$ are$ era$ ande$ ionen$ gt$
1.5 sv nb nn: ^av ll$ ^verk verk
1 nb nn da: ^for ere$ eren$ est old eld
1 nb da: ene$ inger$ le$ ke$
3 nb nn: erte$ anse lanse messig ^etter sikt ^sos ^spes ^pros pros plass tning ^mot
2 nb: ingene$ tene$ sene$ pene$ kene$ nene$ lene$ gene$ dene$ rene$ mene$
1 nb: ene$
2.5 da: ^efter ^gennem tione ioner$ tage agte gte$ dte$ bag ærd ^op gør kør ncer cere ^ind vand$
1 da: erne$ eret$ ind tag
1.5 en: th wh sh ow ght ould ew ay oo ee ea
.8 en: ing$ ed$ ly$ ous$ ch y$ y w ou s$ gh able ck tion$ ity
1.5 de: sch ung$ ich ß ü ein
.7 de: ^ge z tz ch ie ei en$
1.5 nl: ij aa oe ui sch ijk
.7 nl: ee oo eu ^ge cht z en$
1.5 fr: eau é è ê ç eux qu
.7 fr: ou ais$ ez$ tion$ ai oi
1.5 fi: ii uu yy ää nen$ ssa$ ssä$ lla$ llä$ sta$
.7 fi: aa tt kk
1.5 es: ñ ción$ ó á í
.7 es: os$ as$ ue o$
1.5 it: zione$ gli à ò ì
.7 it: che o$ tto$ i$
3 is: þ ð
.5 is: ö á í ú ó é
1.5 pl: ł ą ę ś ż ź ć ń sz cz
.7 pl: rz w z
"""
"""Letter patterns inside a word (``^`` its start, ``$`` its end), a weight and its languages a line."""
