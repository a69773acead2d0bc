import { forms, rows } from "../../../text/table.js";

/**
 * Spanish names of what the tables beside name in Latin letters otherwise: table | id | parties (of offices) | names. Endings in brackets
 * are alternatives: "chin(o a os as)". People and places without a row here go by their English names. A trailing `!` marks a weak name.
 */
export default forms(rows`
states | AE | | Emiratos Árabes Unidos; Emiratos; EAU
states | AF | | Afganistán
states | AL | | Albania
states | AM | | Armenia
states | AO | | Angola
states | AR | | Argentina; República Argentina
states | AT | | Austria
states | AU | | Australia
states | AZ | | Azerbaiyán
states | BA | | Bosnia y Herzegovina; Bosnia
states | BD | | Bangladés; Bangladesh
states | BE | | Bélgica
states | BG | | Bulgaria
states | BH | | Baréin; Bahréin
states | BO | | Bolivia
states | BR | | Brasil
states | BT | | Bután
states | BW | | Botsuana
states | BY | | Bielorrusia; Belarús
states | CA | | Canadá
states | CD | | República Democrática del Congo
states | CH | | Suiza
states | CL | | Chile
states | CM | | Camerún
states | CN | | China; República Popular China
states | CO | | Colombia
states | CR | | Costa Rica
states | CU | | Cuba
states | CY | | Chipre
states | CZ | | República Checa; Chequia
states | DE | | Alemania
states | DK | | Dinamarca
states | DO | | República Dominicana
states | DZ | | Argelia
states | EC | | Ecuador
states | EE | | Estonia
states | EG | | Egipto
states | ES | | España; Reino de España
states | ET | | Etiopía
states | FI | | Finlandia
states | FR | | Francia
states | GB | | Reino Unido; Gran Bretaña
states | GE | | Georgia
states | GQ | | Guinea Ecuatorial
states | GR | | Grecia
states | GT | | Guatemala
states | HN | | Honduras
states | HR | | Croacia
states | HT | | Haití
states | HU | | Hungría
states | IE | | Irlanda
states | IL | | Israel
states | IQ | | Irak; Iraq
states | IR | | Irán
states | IS | | Islandia
states | IT | | Italia
states | JO | | Jordania
states | JP | | Japón
states | KE | | Kenia
states | KG | | Kirguistán
states | KH | | Camboya
states | KP | | Corea del Norte
states | KR | | Corea del Sur
states | KZ | | Kazajistán; Kazajstán
states | LB | | Líbano
states | LT | | Lituania
states | LU | | Luxemburgo
states | LV | | Letonia
states | LY | | Libia
states | MA | | Marruecos
states | MD | | Moldavia
states | MK | | Macedonia del Norte
states | MM | | Birmania; Myanmar
states | MU | | Mauricio
states | MX | | México; Estados Unidos Mexicanos
states | MY | | Malasia
states | NE | | Níger
states | NG | | Nigeria
states | NI | | Nicaragua
states | NL | | Países Bajos; Holanda
states | NO | | Noruega
states | NZ | | Nueva Zelanda; Nueva Zelandia
states | PA | | Panamá
states | PE | | Perú
states | PH | | Filipinas
states | PK | | Pakistán
states | PL | | Polonia
states | PS | | Palestina
states | PT | | Portugal
states | PY | | Paraguay
states | QA | | Catar; Qatar
states | RO | | Rumanía; Rumania
states | RS | | Serbia
states | RU | | Rusia; Federación de Rusia; Federación Rusa
states | RW | | Ruanda
states | SA | | Arabia Saudí; Arabia Saudita
states | SD | | Sudán
states | SE | | Suecia
states | SG | | Singapur
states | SI | | Eslovenia
states | SK | | Eslovaquia
states | SV | | El Salvador
states | SY | | Siria
states | TH | | Tailandia
states | TJ | | Tayikistán
states | TM | | Turkmenistán
states | TN | | Túnez
states | TR | | Turquía
states | TW | | Taiwán
states | UA | | Ucrania
states | US | | Estados Unidos; EE.UU.; EE. UU.; EEUU; Estados Unidos de América
states | UY | | Uruguay
states | UZ | | Uzbekistán
states | VA | | Vaticano; Santa Sede
states | VE | | Venezuela
states | VN | | Vietnam
states | YE | | Yemen
states | ZA | | Sudáfrica
blocs | EU | | Unión Europea; UE; Comisión Europea; Consejo Europeo
blocs | UN | | Naciones Unidas; ONU; Organización de las Naciones Unidas
blocs | NATO | | OTAN
blocs | AFU | | Unión Africana
blocs | CELAC | | CELAC
blocs | MERCOSUR | | Mercosur
demonyms | AF | | afgan(o a os as)
demonyms | AR | | argentin(o a os as)
demonyms | AT | | austriac(o a os as)
demonyms | AU | | australian(o a os as)
demonyms | BD | | bangladesí(_ es)
demonyms | BE | | belga(_ s)
demonyms | BO | | bolivian(o a os as)
demonyms | BR | | brasileñ(o a os as)
demonyms | BY | | bielorrus(o a os as)
demonyms | CA | | canadiense(_ s)
demonyms | CL | | chilen(o a os as)
demonyms | CN | | chin(o a os as)
demonyms | CO | | colombian(o a os as)
demonyms | CU | | cuban(o a os as)
demonyms | DE | | alem(án ana anes anas)
demonyms | DK | | dan(és esa eses esas)
demonyms | DZ | | argelin(o a os as)
demonyms | EC | | ecuatorian(o a os as)
demonyms | EG | | egipci(o a os as)
demonyms | ES | | español(_ a es as)
demonyms | FI | | finland(és esa eses esas)
demonyms | FR | | franc(és esa eses esas)
demonyms | GB | | británic(o a os as)
demonyms | GR | | grieg(o a os as)
demonyms | GT | | guatemaltec(o a os as)
demonyms | HU | | húngar(o a os as)
demonyms | IE | | irland(és esa eses esas)
demonyms | IL | | israelí(_ es s)
demonyms | IN | | indi(o a os as)
demonyms | IQ | | iraquí(_ es)
demonyms | IR | | iraní(_ es)
demonyms | IT | | italian(o a os as)
demonyms | JP | | japon(és esa eses esas); nip(ón ona ones onas)
demonyms | JO | | jordan(o a os as)
demonyms | KP | | norcorean(o a os as)
demonyms | KR | | surcorean(o a os as)
demonyms | KZ | | kazaj(o a os as)
demonyms | LB | | liban(és esa eses esas)
demonyms | MA | | marroquí(_ es)
demonyms | MX | | mexican(o a os as)
demonyms | NL | | neerland(és esa eses esas); holand(és esa eses esas)
demonyms | NO | | norueg(o a os as)
demonyms | PE | | peruan(o a os as)
demonyms | PH | | filipin(o a os as)
demonyms | PK | | pakistaní(_ es)
demonyms | PL | | polac(o a os as)
demonyms | PS | | palestin(o a os as)
demonyms | PT | | portugu(és esa eses esas); lus(o a os as)!
demonyms | PY | | paraguay(o a os as)
demonyms | RO | | ruman(o a os as)
demonyms | RS | | serbi(o a os as)
demonyms | RU | | rus(o a os as)
demonyms | SA | | saudí(_ es); saudita(_ s)
demonyms | SE | | suec(o a os as)
demonyms | SY | | siri(o a os as)
demonyms | TR | | turc(o a os as)
demonyms | UA | | ucranian(o a os as)
demonyms | US | | estadounidense(_ s); norteamerican(o a os as)
demonyms | UY | | uruguay(o a os as)
demonyms | VE | | venezolan(o a os as)
demonyms | VN | | vietnamita(_ s)
demonyms | ZA | | sudafrican(o a os as)
offices | head-of-state | * | president(e a); jef(e a) del Estado; jefe de Estado; mandatari(o a); president(es as)
offices | head-of-government | ES | president(e a) del Gobierno; president(e a) del Gobierno español
offices | head-of-government | IT | president(e a) del Consejo de Ministros
offices | head-of-government | * | primer ministro; primera ministra; jef(e a) de Gobierno; primeros ministros; premier
offices | head-of-government | DE AT | canciller federal; canciller
offices | deputy-head-of-government | * | viceprimer ministro; viceprimera ministra
offices | deputy-head-of-government | US | vicepresident(e a)
offices | official | !US | vicepresident(e a); viceministr(o a); viceministr(o a) de Asuntos Exteriores; viceministr(o a) de Relaciones Exteriores; portavo(z ces); vocer(o a); subsecretari(o a); príncipe heredero
offices | foreign-minister | !DE !AT | canciller; cancilleres
offices | foreign-minister | * | ministr(o a) de Exteriores; ministr(o a) de Asuntos Exteriores; ministr(o a) de Relaciones Exteriores; ministr(o a) del Exterior; ministros de Exteriores; ministros de Asuntos Exteriores; jef(e a) de la diplomacia
offices | foreign-minister | US | secretari(o a) de Estado
offices | foreign-minister | EU | alt(o a) representante; alt(o a) representante para Asuntos Exteriores
offices | foreign-minister | MX | secretari(o a) de Relaciones Exteriores
offices | defence-minister | * | ministr(o a) de Defensa; ministros de Defensa
offices | defence-minister | US MX | secretari(o a) de Defensa
offices | minister | * | ministr(o a); ministr(o a) de Economía; ministr(o a) de Comercio; ministr(o a) de Hacienda; ministr(o a) del Interior; ministr(o a) de Energía; ministr(o a) de Agricultura; ministros
offices | security-adviser | * | asesor(_ a) de Seguridad Nacional; consejer(o a) de Seguridad Nacional
offices | ambassador | * | embajador(_ a es)
offices | envoy | * | enviad(o a) especial; representante especial
offices | monarch | * | rey; reina; emir; sultán; emperador
offices | legislator | * | senador(_ a es); diputad(o a os as)
offices | organisation-head | UN EU | secretari(o a) general; president(e a) de la Comisión Europea; president(e a) del Consejo Europeo
places | moscow | | Moscú
places | beijing | | Pekín
places | london | | Londres
places | berlin | | Berlín
places | new-delhi | | Nueva Delhi
places | brussels | | Bruselas
places | rome | | Roma
places | vienna | | Viena
places | tokyo | | Tokio
places | cairo | | El Cairo
places | kyiv | | Kiev
places | warsaw | | Varsovia
places | lisbon | | Lisboa
places | athens | | Atenas
places | stockholm | | Estocolmo
places | copenhagen | | Copenhague
places | mexico-city | | Ciudad de México
places | havana | | La Habana
places | amman | | Amán
places | damascus | | Damasco
places | baghdad | | Bagdad
places | riyadh | | Riad
places | seoul | | Seúl
places | pyongyang | | Pionyang
places | prague | | Praga
places | bucharest | | Bucarest
places | belgrade | | Belgrado
places | algiers | | Argel
places | tehran | | Teherán
places | istanbul | | Estambul
places | abu-dhabi | | Abu Dabi
places | bern | | Berna
places | geneva | | Ginebra
places | new-york | | Nueva York
people | sergey-lavrov | | Serguéi Lavrov; Sergei Lavrov
people | volodymyr-zelensky | | Volodímir Zelenski (Zelenski)
`);
