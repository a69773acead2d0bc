import { rows } from "../../../text/table.js";

/** Cities and sites of the Americas, Africa and Oceania. `!`: weak, also a word, a person or another place. */
export default rows`
new-york | US | city | New York; New York City; NYC | न्यूयॉर्क; न्यूयार्क; न्यू यॉर्क | নিউ ইয়র্ক; নিউইয়র্ক | Нью-Йорк
los-angeles | US | city | Los Angeles | लॉस एंजिलिस; लॉस एंजेलिस; लॉस एंजेल्स | লস অ্যাঞ্জেলেস; লস এঞ্জেলেস | Лос-Анджелес
san-francisco | US | city | San Francisco | सैन फ्रांसिस्को; सैनफ्रांसिस्को | সান ফ্রান্সিসকো; সানফ্রান্সিসকো | Сан-Франциско
chicago | US | city | Chicago | शिकागो | শিকাগো | Чикаго
houston | US | city | Houston | ह्यूस्टन | হিউস্টন; হাউস্টন | Хьюстон
boston | US | city | Boston | बोस्टन | বোস্টন | Бостон
seattle | US | city | Seattle | सिएटल | সিয়াটল | Сиэтл
miami | US | city | Miami | मियामी; मायामी | মায়ামি; মিয়ামি | Майами
atlanta | US | city | Atlanta | अटलांटा | আটলান্টা | Атланта
dallas | US | city | Dallas | डलास; डैलस | ডালাস | Даллас
detroit | US | city | Detroit | डेट्रॉयट | ডেট্রয়েট | Детройт
philadelphia | US | city | Philadelphia | फिलाडेल्फिया | ফিলাডেলফিয়া | Филадельфия
pittsburgh | US | city | Pittsburgh | पिट्सबर्ग | পিটসবার্গ | Питтсбург
anchorage | US | city | Anchorage! | एंकोरेज; एंकरेज | অ্যাঙ্করেজ; অ্যাংকোরেজ | Анкоридж
alaska | US | region | Alaska | अलास्का | আলাস্কা | Аляска
hawaii | US | region | Hawaii | हवाई! | হাওয়াই | Гавайи
honolulu | US | city | Honolulu | होनोलूलू | হনুলুলু | Гонолулу
california | US | region | California | कैलिफोर्निया | ক্যালিফোর্নিয়া | Калифорния
texas | US | region | Texas | टेक्सास | টেক্সাস | Техас
florida | US | region | Florida | फ्लोरिडा | ফ্লোরিডা | Флорида
wilmington | US | city | Wilmington | विलमिंगटन; विल्मिंगटन | উইলমিংটন | Уилмингтон
delaware | US | region | Delaware | डेलावेयर | ডেলাওয়ার | Делавэр
palm-beach | US | city | Palm Beach | पाम बीच | পাম বিচ | Палм-Бич
las-vegas | US | city | Las Vegas | लास वेगास | লাস ভেগাস | Лас-Вегас
toronto | CA | city | Toronto | टोरंटो | টরন্টো | Торонто
montreal | CA | city | Montreal | मॉन्ट्रियल; मांट्रियल | মন্ট্রিয়ল; মন্ট্রিল | Монреаль
vancouver | CA | city | Vancouver | वैंकूवर; वैंकुवर | ভ্যাঙ্কুভার | Ванкувер
quebec | CA | city | Quebec | क्यूबेक | কুইবেক | Квебек
halifax | CA | city | Halifax | हैलिफैक्स | হ্যালিফ্যাক্স | Галифакс
kananaskis | CA | city | Kananaskis | कनानास्किस; कैननास्किस | কানানাস্কিস; ক্যানানাসকিস | Кананаскис
alberta | CA | region | Alberta | अल्बर्टा | আলবার্টা | Альберта
charlevoix | CA | city | Charlevoix; La Malbaie | शार्लेवॉय | শার্লেভোয়া | Шарлевуа; Ла-Мальбе
cancun | MX | city | Cancún | कैनकन; कानकुन | কানকুন | Канкун
los-cabos | MX | city | Los Cabos | लॉस काबोस | লস কাবোস | Лос-Кабос
guadalajara | MX | city | Guadalajara | ग्वाडलहारा | গুয়াদালাহারা | Гвадалахара
rio-de-janeiro | BR | city | Rio de Janeiro; Rio! | रियो डी जेनेरियो; रियो द जेनेरो; रियो डि जेनेरो; रियो!; रियो डि जेनेरियो | রিও ডি জেনেইরো; রিও ডি জেনিরো; রিও! | Рио-де-Жанейро; Рио!
sao-paulo | BR | city | São Paulo | साओ पाउलो; साओ पालो | সাও পাওলো; সাও পাউলো | Сан-Паулу
fortaleza | BR | city | Fortaleza | फोर्टालेजा; फोर्टलेजा | ফোর্তালেজা | Форталеза
belem | BR | city | Belém | बेलेम | বেলেম | Белен
manaus | BR | city | Manaus | मनौस | মানাউস | Манаус
rosario | AR | city | Rosario | रोसारियो | রোজারিও | Росарио
ushuaia | AR | city | Ushuaia |  |  | Ушуайя
cusco | PE | city | Cusco; Cuzco | कुस्को | কুসকো | Куско
chancay | PE | city | Chancay | चांके | চানকাই | Чанкай
cartagena | CO | city | Cartagena | कार्टाजेना | কার্তাহেনা | Картахена
santa-marta | CO | city | Santa Marta |  |  | Санта-Марта
guayaquil | EC | city | Guayaquil |  |  | Гуаякиль
valparaiso | CL | city | Valparaíso |  |  | Вальпараисо
punta-cana | DO | city | Punta Cana |  |  | Пунта-Кана
guantanamo | CU | site | Guantanamo; Guantanamo Bay | ग्वांतानामो; ग्वांतानामो बे | গুয়ানতানামো; গুয়ানতানামো বে | Гуантанамо
mariel | CU | city | Mariel |  |  | Мариэль
panama-canal | PA | site | Panama Canal | पनामा नहर | পানামা খাল | Панамский канал
johannesburg | ZA | city | Johannesburg | जोहान्सबर्ग; जोहानिसबर्ग; जोहांसबर्ग; जोहानसबर्ग | জোহানেসবার্গ; জোহান্সবার্গ | Йоханнесбург
cape-town | ZA | city | Cape Town; Capetown | केप टाउन; केपटाउन | কেপটাউন; কেপ টাউন | Кейптаун
durban | ZA | city | Durban | डरबन | ডারবান | Дурбан
sandton | ZA | city | Sandton | सैंडटन | স্যান্ডটন | Сэндтон
lagos | NG | city | Lagos | लागोस | লাগোস | Лагос
mombasa | KE | city | Mombasa | मोम्बासा | মোম্বাসা | Момбаса
dar-es-salaam | TZ | city | Dar es Salaam | दार एस सलाम; दार-ए-सलाम | দারুস সালাম; দার এস সালাম | Дар-эс-Салам
zanzibar | TZ | region | Zanzibar | ज़ांज़ीबार; जंजीबार | জানজিবার | Занзибар
arusha | TZ | city | Arusha | अरुशा | আরুশা | Аруша
entebbe | UG | city | Entebbe | एंतेब्बे | এন্টেবি | Энтеббе
goma | CD | city | Goma | गोमा | গোমা | Гома
lubumbashi | CD | city | Lubumbashi |  |  | Лубумбаши
port-sudan | SD | city | Port Sudan | पोर्ट सूडान | পোর্ট সুদান | Порт-Судан
el-fasher | SD | city | El Fasher; Al-Fashir | अल फशर | আল ফাশের; এল-ফাশের | Эль-Фашир
berbera | SO | city | Berbera | बेरबेरा | বারবেরা | Бербера
hargeisa | SO | city | Hargeisa | हरगेसा | হারগেইসা | Харгейса
sharm-el-sheikh | EG | city | Sharm el-Sheikh; Sharm al-Sheikh | शर्म अल-शेख; शर्म एल-शेख | শারম আল শেখ; শার্ম আল শেখ; শার্ম এল শেখ; শার্ম আল শাইখ | Шарм-эш-Шейх
alexandria | EG | city | Alexandria! | अलेक्जेंड्रिया; सिकंदरिया | আলেকজান্দ্রিয়া | Александрия
el-dabaa | EG | site | El Dabaa | अल दाबा; एल दाबा | এল দাবা | Эль-Дабаа; Эд-Дабаа
el-alamein | EG | city | El Alamein; New Alamein | अल अलामीन | আল আলামিন | Эль-Аламейн
suez | EG | city | Suez; Suez Canal | स्वेज; स्वेज नहर | সুয়েজ; সুয়েজ খাল | Суэц; Суэцкий канал
benghazi | LY | city | Benghazi | बेंगाजी; बेनगाजी | বেনগাজি | Бенгази
tobruk | LY | city | Tobruk |  |  | Тобрук
sirte | LY | city | Sirte |  |  | Сирт
marrakesh | MA | city | Marrakesh; Marrakech | मराकेश; माराकेश | মারাকেশ | Марракеш
casablanca | MA | city | Casablanca | कासाब्लांका | কাসাব্লাঙ্কা | Касабланка
oran | DZ | city | Oran |  |  | Оран
abidjan | CI | city | Abidjan | आबिदजान | আবিদজান | Абиджан
douala | CM | city | Douala |  |  | Дуала
cotonou | BJ | city | Cotonou |  |  | Котону
victoria-falls | ZW | city | Victoria Falls | विक्टोरिया फॉल्स | ভিক্টোরিয়া ফলস | Виктория-Фолс
livingstone | ZM | city | Livingstone! |  |  | Ливингстон!
sydney | AU | city | Sydney | सिडनी | সিডনি; সিডনী | Сидней
melbourne | AU | city | Melbourne | मेलबर्न | মেলবোর্ন; মেলবর্ন | Мельбурн
brisbane | AU | city | Brisbane | ब्रिस्बेन; ब्रिसबेन | ব্রিসবেন | Брисбен
perth | AU | city | Perth | पर्थ | পার্থ! | Перт
adelaide | AU | city | Adelaide | एडिलेड | অ্যাডিলেড | Аделаида
hobart | AU | city | Hobart | होबार्ट | হোবার্ট | Хобарт
darwin | AU | city | Darwin! | डार्विन! | ডারউইন! | Дарвин!
cairns | AU | city | Cairns | केर्न्स | কেয়ার্নস | Кэрнс
auckland | NZ | city | Auckland | ऑकलैंड | অকল্যান্ড | Окленд
christchurch | NZ | city | Christchurch | क्राइस्टचर्च | ক্রাইস্টচার্চ | Крайстчерч
nadi | FJ | city | Nadi! |  |  | Нанди!
`;
