import { rows } from "../../../text/table.js";

/**
 * The capitals, which in the news also stand for their governments, and a few cities that share that part. Where a language has one name for
 * state and capital (Алжир, Сингапур, Luxembourg) it stands with the state. A capital is where a government sits, no ruling on status. `!`: weak, also a word, a person or another place (София, Male).
 */
export default rows`
andorra-la-vella | AD | capital | Andorra la Vella | एंडोरा ला वेला | আন্ডোরা লা ভেলা | Андорра-ла-Велья
abu-dhabi | AE | capital | Abu Dhabi | अबू धाबी; अबूधाबी; अबुधाबी | আবুধাবি; আবু ধাবি | Абу-Даби
kabul | AF | capital | Kabul | काबुल | কাবুল | Кабул
saint-johns | AG | capital | Saint John's!; St. John's! | सेंट जॉन्स! | সেন্ট জনস! | Сент-Джонс!
tirana | AL | capital | Tirana | तिराना | তিরানা | Тирана
yerevan | AM | capital | Yerevan | येरेवान; येरेवन | ইয়েরেভান; ইরেভান | Ереван
luanda | AO | capital | Luanda | लुआंडा | লুয়ান্ডা | Луанда
buenos-aires | AR | capital | Buenos Aires | ब्यूनस आयर्स; ब्यूनस आयरस; ब्यूनोस आयर्स | বুয়েনস আইরেস; বুয়েনোস আইরেস; বুয়েনস এইরেস | Буэнос-Айрес
vienna | AT | capital | Vienna | वियना; विएना | ভিয়েনা | Вена
canberra | AU | capital | Canberra | कैनबरा; केनबरा; कैनबेरा | ক্যানবেরা | Канберра
baku | AZ | capital | Baku | बाकू | বাকু | Баку
sarajevo | BA | capital | Sarajevo | साराजेवो; सारायेवो | সারায়েভো; সারাজেভো | Сараево
bridgetown | BB | capital | Bridgetown | ब्रिजटाउन | ব্রিজটাউন | Бриджтаун
dhaka | BD | capital | Dhaka; Dacca | ढाका | ঢাকা | Дакка
brussels | BE | capital | Brussels | ब्रुसेल्स; ब्रसेल्स; ब्रूसेल्स | ব্রাসেলস; ব্রাসেল্‌স | Брюссель
ouagadougou | BF | capital | Ouagadougou | औगाडौगू; वागाडूगू | ওয়াগাডুগু | Уагадугу
sofia | BG | capital | Sofia! | सोफिया! | সোফিয়া! | София!
manama | BH | capital | Manama | मनामा | মানামা | Манама
gitega | BI | capital | Gitega | गितेगा | গিতেগা | Гитега
porto-novo | BJ | capital | Porto-Novo | पोर्टो-नोवो | পোর্তো-নোভো | Порто-Ново
bandar-seri-begawan | BN | capital | Bandar Seri Begawan | बंदर सेरी बेगावान; बंदर सेरी बेगवान | বন্দর সেরি বেগাওয়ান | Бандар-Сери-Бегаван
la-paz | BO | capital | La Paz | ला पाज़ | লা পাস; লা পাজ | Ла-Пас
sucre | BO | city | Sucre! | सूक्रे | সুক্রে | Сукре
brasilia | BR | capital | Brasília | ब्रासीलिया; ब्रासिलिया; ब्राजीलिया | ব্রাসিলিয়া | Бразилиа
nassau | BS | capital | Nassau | नासाउ | নাসাউ | Нассау
thimphu | BT | capital | Thimphu; Thimpu | थिम्पू; थिम्फू | থিম্পু; থিম্ফু | Тхимпху
gaborone | BW | capital | Gaborone | गबोरोन; गैबोरोन | গ্যাবোরোন; গাবোরোনে | Габороне
minsk | BY | capital | Minsk | मिन्स्क; मिंस्क | মিনস্ক | Минск
belmopan | BZ | capital | Belmopan | बेलमोपान | বেলমোপান | Бельмопан
ottawa | CA | capital | Ottawa | ओटावा | অটোয়া | Оттава
kinshasa | CD | capital | Kinshasa | किंशासा | কিনশাসা | Киншаса
bangui | CF | capital | Bangui | बांगुई | বাঙ্গুই | Банги
brazzaville | CG | capital | Brazzaville | ब्राज़ाविल; ब्रेज़ाविल | ব্রাজাভিল | Браззавиль
bern | CH | capital | Bern!; Berne | बर्न! | বার্ন!; বের্ন | Берн
yamoussoukro | CI | capital | Yamoussoukro | यामूसुक्रो | ইয়ামুসুক্রো | Ямусукро
santiago | CL | capital | Santiago!; Santiago de Chile | सैंटियागो; सेंटियागो | সান্তিয়াগো | Сантьяго
yaounde | CM | capital | Yaoundé | याउंडे; याओंडे | ইয়াউন্ডে | Яунде
beijing | CN | capital | Beijing; Peking | बीजिंग; पेइचिंग; बेजिंग; पेकिंग | বেইজিং; বেজিং; পিকিং; পেইচিং | Пекин
bogota | CO | capital | Bogotá | बोगोटा | বোগোটা; বোগোতা | Богота
san-jose-cr | CR | capital | San José! | सैन होज़े!; सैन जोस! | সান হোসে! | Сан-Хосе!
havana | CU | capital | Havana | हवाना | হাভানা | Гавана
praia | CV | capital | Praia | प्राया | প্রাইয়া | Прая
nicosia | CY | capital | Nicosia | निकोसिया | নিকোসিয়া | Никосия
prague | CZ | capital | Prague | प्राग | প্রাগ | Прага
berlin | DE | capital | Berlin | बर्लिन | বার্লিন | Берлин
djibouti-city | DJ | capital | Djibouti City | जिबूती शहर | জিবুতি সিটি | 
copenhagen | DK | capital | Copenhagen | कोपेनहेगन; कोपनहेगन; कोपेनहागेन | কোপেনহেগেন | Копенгаген
roseau | DM | capital | Roseau | रोसो | রোজো | Розо
santo-domingo | DO | capital | Santo Domingo | सैंटो डोमिंगो | সান্তো দোমিঙ্গো | Санто-Доминго
algiers | DZ | capital | Algiers | अल्जीयर्स | আলজিয়ার্স | 
quito | EC | capital | Quito | क्विटो | কিটো | Кито
tallinn | EE | capital | Tallinn | तालिन; टैलिन; तेलिन | তালিন; তাল্লিন | Таллин; Таллинн
cairo | EG | capital | Cairo | काहिरा; कैरो | কায়রো; কাইরো | Каир
asmara | ER | capital | Asmara | अस्मारा | আসমারা | Асмэра; Асмара
madrid | ES | capital | Madrid | मैड्रिड; मेड्रिड; माद्रिद | মাদ্রিদ | Мадрид
addis-ababa | ET | capital | Addis Ababa | अदीस अबाबा; आदिस अबाबा; अदिस अबाबा | আদ্দিস আবাবা | Аддис-Абеба
helsinki | FI | capital | Helsinki | हेलसिंकी; हेलसिन्की | হেলসিংকি | Хельсинки
suva | FJ | capital | Suva | सुवा | সুভা | Сува
palikir | FM | capital | Palikir | पालिकिर | পালিকির | Паликир
paris | FR | capital | Paris | पेरिस | প্যারিস; পারি! | Париж
libreville | GA | capital | Libreville | लिब्रेविल | লিব্রেভিল | Либревиль
london | GB | capital | London | लंदन | লন্ডন; লণ্ডন | Лондон
saint-georges | GD | capital | Saint George's!; St. George's! | सेंट जॉर्जेस! | সেন্ট জর্জেস! | Сент-Джорджес
tbilisi | GE | capital | Tbilisi | त्बिलिसी; तिबलिसी | তিবিলিসি; তিবলিসি; টিবিলিসি | Тбилиси
accra | GH | capital | Accra | अक्रा; एक्रा | আক্রা | Аккра
banjul | GM | capital | Banjul | बांजुल | বাঞ্জুল | Банжул
conakry | GN | capital | Conakry | कोनाक्री | কোনাক্রি | Конакри
malabo | GQ | capital | Malabo | मलाबो | মালাবো | Малабо
athens | GR | capital | Athens | एथेंस; एथेन्स | এথেন্স; অ্যাথেন্স | Афины
guatemala-city | GT | capital | Guatemala City | ग्वाटेमाला सिटी | গুয়াতেমালা সিটি | 
bissau | GW | capital | Bissau | बिसाऊ | বিসাউ | Бисау
georgetown | GY | capital | Georgetown! | जॉर्जटाउन; जार्जटाउन | জর্জটাউন | Джорджтаун
tegucigalpa | HN | capital | Tegucigalpa | तेगुसिगाल्पा | তেগুসিগালপা | Тегусигальпа
zagreb | HR | capital | Zagreb | ज़ाग्रेब; जगरेब | জাগরেব | Загреб
port-au-prince | HT | capital | Port-au-Prince | पोर्ट-औ-प्रिंस; पोर्ट ओ प्रिंस | পোর্ট-অ-প্রিন্স; পোর্তো প্রাঁস | Порт-о-Пренс
budapest | HU | capital | Budapest | बुडापेस्ट | বুদাপেস্ট | Будапешт
jakarta | ID | capital | Jakarta | जकार्ता; जाकर्ता | জাকার্তা | Джакарта
nusantara | ID | city | Nusantara | नुसंतारा | নুসানতারা | Нусантара
dublin | IE | capital | Dublin | डबलिन | ডাবলিন | Дублин
jerusalem | IL | capital | Jerusalem | यरुशलम; यरूशलम; जेरूसलम; येरुशलम | জেরুজালেম | Иерусалим
new-delhi | IN | capital | New Delhi; Delhi | नई दिल्ली; दिल्ली | নয়াদিল্লি; নয়া দিল্লি; নতুন দিল্লি; দিল্লি; নয়াদিল্লী; দিল্লী; নয়া দিল্লী; নতুন দিল্লী; নিউ দিল্লি; নিউ দিল্লী | Нью-Дели; Дели
baghdad | IQ | capital | Baghdad | बगदाद | বাগদাদ | Багдад
tehran | IR | capital | Tehran; Teheran | तेहरान | তেহরান; তেহেরান | Тегеран
reykjavik | IS | capital | Reykjavík | रेक्जाविक; रेकजाविक | রেইকিয়াভিক | Рейкьявик
rome | IT | capital | Rome | रोम | রোম | Рим
kingston | JM | capital | Kingston! | किंग्स्टन! | কিংস্টন! | Кингстон
amman | JO | capital | Amman | अम्मान | আম্মান | Амман
tokyo | JP | capital | Tokyo | टोक्यो; तोक्यो; टोकियो | টোকিও; টোকিয়ো | Токио
nairobi | KE | capital | Nairobi | नैरोबी | নাইরোবি | Найроби
bishkek | KG | capital | Bishkek | बिश्केक; बिशकेक | বিশকেক | Бишкек
phnom-penh | KH | capital | Phnom Penh | नोम पेन्ह; फ्नोम पेन्ह; नोमपेन्ह; नोम पेन | নমপেন; নম পেন; ফনম পেন | Пномпень
tarawa | KI | capital | South Tarawa; Tarawa | तरावा | তারাওয়া | Южная Тарава; Тарава
moroni | KM | capital | Moroni | मोरोनी | মোরোনি | Морони
basseterre | KN | capital | Basseterre | बासेटेरे | বাসেতের | Бастер
pyongyang | KP | capital | Pyongyang | प्योंगयांग; प्योंग्यांग | পিয়ংইয়ং; পিয়ং ইয়ং; পিয়ংইয়াং | Пхеньян
seoul | KR | capital | Seoul | सियोल; सोल! | সিউল; সোল!; সৌল | Сеул
kuwait-city | KW | capital | Kuwait City | कुवैत सिटी | কুয়েত সিটি | Эль-Кувейт
astana | KZ | capital | Astana; Nur-Sultan; Nursultan! | अस्ताना; नूर-सुल्तान; नूरसुल्तान!; आस्ताना | আস্তানা; নুর-সুলতান; নূর-সুলতান | Астана; Нур-Султан; Нурсултан!
vientiane | LA | capital | Vientiane | वियनतियाने; विएंतियान; वियंतियाने; विएनटियान; वियनतियान; वियनतिएन | ভিয়েনতিয়েন; ভিয়েনতিয়ান; ভিয়েনশিয়ান | Вьентьян
beirut | LB | capital | Beirut | बेरूत; बेरुत; बैरूत | বৈরুত; বেইরুট | Бейрут
castries | LC | capital | Castries | कैस्ट्रीज | ক্যাস্ট্রিজ | Кастри
vaduz | LI | capital | Vaduz | वादुज़ | ভাদুজ | Вадуц
colombo | LK | capital | Colombo | कोलंबो | কলম্বো | Коломбо
sri-jayawardenepura-kotte | LK | city | Sri Jayawardenepura Kotte | श्री जयवर्धनेपुरा कोट्टे | শ্রী জয়বর্ধনেপুরা কোট্টে | Шри-Джаяварденепура-Котте
monrovia | LR | capital | Monrovia | मोनरोविया | মনরোভিয়া | Монровия
maseru | LS | capital | Maseru | मासेरू | মাসেরু | Масеру
vilnius | LT | capital | Vilnius | विलनियस; विल्नुस; विलिनियस | ভিলনিয়াস; ভিলনিউস | Вильнюс
luxembourg-city | LU | capital | Luxembourg City | लक्ज़मबर्ग सिटी | লুক্সেমবার্গ সিটি | 
riga | LV | capital | Riga | रीगा | রিগা | Рига
tripoli | LY | capital | Tripoli | त्रिपोली; ट्रिपोली | ত্রিপোলি; ত্রিপোলী | Триполи
rabat | MA | capital | Rabat | रबात | রাবাত | Рабат
monaco-ville | MC | capital | Monaco-Ville |  |  | 
chisinau | MD | capital | Chișinău; Kishinev | चिसिनाउ; चिशिनाउ | চিসিনাউ; কিশিনেভ | Кишинёв
podgorica | ME | capital | Podgorica | पोडगोरिका | পোডগোরিকা; পদগোরিৎসা | Подгорица
antananarivo | MG | capital | Antananarivo | एंटानानारिवो | আন্তানানারিভো | Антананариву
majuro | MH | capital | Majuro | माजुरो | মাজুরো | Маджуро
skopje | MK | capital | Skopje | स्कोप्जे; स्कोपजे | স্কোপিয়ে; স্কপিয়ে | Скопье
bamako | ML | capital | Bamako | बमाको | বামাকো | Бамако
naypyidaw | MM | capital | Naypyidaw; Nay Pyi Taw; Naypyitaw | नेपीडा; नेपीताव; ने पी ताव; नेप्यीदाव; नेपिडॉ; नेपीडॉ | নেপিডো; নেইপিডো; নেপিদো; নেপিদ; নেপিড | Нейпьидо
ulaanbaatar | MN | capital | Ulaanbaatar; Ulan Bator | उलानबटोर; उलानबटार; उलानबातर; उलान बतोर | উলানবাটোর; উলানবাতর; উলান বাটোর | Улан-Батор
nouakchott | MR | capital | Nouakchott | नुआकशोत | নুয়াকশুত | Нуакшот
valletta | MT | capital | Valletta | वैलेटा; वालेटा | ভালেত্তা | Валлетта
port-louis | MU | capital | Port Louis | पोर्ट लुई; पोर्ट लुइस | পোর্ট লুইস | Порт-Луи
male | MV | capital | Malé! | माले | মালে | Мале
lilongwe | MW | capital | Lilongwe | लिलोंग्वे | লিলংওয়ে | Лилонгве
mexico-city | MX | capital | Mexico City | मेक्सिको सिटी; मैक्सिको सिटी | মেক্সিকো সিটি | Мехико
kuala-lumpur | MY | capital | Kuala Lumpur | कुआलालंपुर; कुआला लंपुर; क्वालालंपुर | কুয়ালালামপুর; কুয়ালা লামপুর; কুয়ালালমপুর | Куала-Лумпур
putrajaya | MY | city | Putrajaya | पुत्रजया; पुत्राजया | পুত্রজায়া; পুত্রাজায়া | Путраджая
maputo | MZ | capital | Maputo | मापुटो | মাপুতো | Мапуту
windhoek | NA | capital | Windhoek | विंडहोक; विंडहोएक | উইন্ডহুক; উইন্ডহোক | Виндхук
niamey | NE | capital | Niamey | नियामी; नियामे | নিয়ামে | Ниамей
abuja | NG | capital | Abuja | अबुजा | আবুজা | Абуджа
managua | NI | capital | Managua | मानागुआ | মানাগুয়া | Манагуа
amsterdam | NL | capital | Amsterdam | एम्स्टर्डम; एम्सटर्डम | আমস্টারডাম; আমস্টার্ডাম | Амстердам
the-hague | NL | city | The Hague; Hague | हेग; द हेग | হেগ; দ্য হেগ | Гаага
oslo | NO | capital | Oslo | ओस्लो | অসলো; ওসলো | Осло
kathmandu | NP | capital | Kathmandu; Katmandu | काठमांडू; काठमांडो; काठमांडौ; काठमांडु | কাঠমান্ডু; কাঠমাণ্ডু | Катманду
wellington | NZ | capital | Wellington! | वेलिंगटन! | ওয়েলিংটন! | Веллингтон
muscat | OM | capital | Muscat | मस्कट; मस्क़त | মাস্কাট; মাসকাট | Маскат
panama-city | PA | capital | Panama City | पनामा सिटी | পানামা সিটি | 
lima | PE | capital | Lima | लीमा; लिमा | লিমা | Лима
port-moresby | PG | capital | Port Moresby | पोर्ट मोरेस्बी; पोर्ट मोरेसबी; पोर्ट मोर्सबी | পোর্ট মোরসবি; পোর্ট মোর্সবি | Порт-Морсби
manila | PH | capital | Manila | मनीला | ম্যানিলা | Манила
islamabad | PK | capital | Islamabad | इस्लामाबाद | ইসলামাবাদ | Исламабад
warsaw | PL | capital | Warsaw | वारसा!; वॉरसॉ; वारसॉ; वार्सा | ওয়ারশ; ওয়ারস; ওয়ারশো | Варшава
ramallah | PS | capital | Ramallah | रामल्ला; रमल्ला | রামাল্লা | Рамалла; Рамаллах
lisbon | PT | capital | Lisbon | लिस्बन | লিসবন | Лиссабон
ngerulmud | PW | capital | Ngerulmud |  |  | Нгерулмуд
asuncion | PY | capital | Asunción | असुनसियोन | আসুনসিওন | Асунсьон
doha | QA | capital | Doha | दोहा | দোহা | Доха
bucharest | RO | capital | Bucharest | बुखारेस्ट; बुकारेस्ट | বুখারেস্ট | Бухарест
belgrade | RS | capital | Belgrade | बेलग्रेड | বেলগ্রেড | Белград
moscow | RU | capital | Moscow | मॉस्को; मास्को | মস্কো | Москва
kigali | RW | capital | Kigali | किगाली | কিগালি | Кигали
riyadh | SA | capital | Riyadh | रियाद; रियाध | রিয়াদ | Эр-Рияд
honiara | SB | capital | Honiara | होनियारा | হোনিয়ারা | Хониара
victoria-sc | SC | capital | Victoria! | विक्टोरिया! | ভিক্টোরিয়া! | Виктория!
khartoum | SD | capital | Khartoum | खार्तूम; खारतूम; खार्तुम | খার্তুম | Хартум
stockholm | SE | capital | Stockholm | स्टॉकहोम | স্টকহোম | Стокгольм
singapore-city | SG | capital | Singapore City |  |  | 
ljubljana | SI | capital | Ljubljana | ल्युब्ल्याना; लियुब्लियाना | লুবলিয়ানা; লিউব্লিয়ানা | Любляна
bratislava | SK | capital | Bratislava | ब्रातिस्लावा | ব্রাতিস্লাভা | Братислава
freetown | SL | capital | Freetown | फ्रीटाउन | ফ্রিটাউন | Фритаун
san-marino-city | SM | capital | City of San Marino |  |  | 
dakar | SN | capital | Dakar | डकार!; डाकर | ডাকার | Дакар
mogadishu | SO | capital | Mogadishu | मोगादिशु; मोगादिशू | মোগাদিশু | Могадишо
paramaribo | SR | capital | Paramaribo | पारामारिबो | পারামারিবো | Парамарибо
juba | SS | capital | Juba | जूबा; जुबा | জুবা | Джуба
sao-tome-city | ST | capital | São Tomé City |  |  | 
san-salvador | SV | capital | San Salvador | सैन सल्वाडोर; सान साल्वाडोर | সান সালভাদর | Сан-Сальвадор
damascus | SY | capital | Damascus | दमिश्क; दमिष्क | দামেস্ক; দামাস্কাস | Дамаск
mbabane | SZ | capital | Mbabane | म्बाबाने | এমবাবানে | Мбабане
ndjamena | TD | capital | N'Djamena; Ndjamena | न'जामेना; नजामेना; एनजामेना | এনজামেনা; এন'জামেনা | Нджамена
lome | TG | capital | Lomé | लोम; लोमे | লোমে | Ломе
bangkok | TH | capital | Bangkok | बैंकॉक; बैंकाक | ব্যাংকক | Бангкок
dushanbe | TJ | capital | Dushanbe | दुशांबे; दुशान्बे | দুশানবে | Душанбе
dili | TL | capital | Dili | दिली! | দিলি | Дили
ashgabat | TM | capital | Ashgabat | अश्गाबात; अशगाबात; अश्काबाद; अश्गाबाद | আশগাবাত; আশখাবাদ | Ашхабад
tunis | TN | capital | Tunis | ट्यूनिस | তিউনিস | 
nukualofa | TO | capital | Nuku'alofa | नुकुआलोफा | নুকুয়ালোফা | Нукуалофа
ankara | TR | capital | Ankara | अंकारा | আঙ্কারা; আনকারা | Анкара
port-of-spain | TT | capital | Port of Spain | पोर्ट ऑफ स्पेन | পোর্ট অব স্পেন | Порт-оф-Спейн
funafuti | TV | capital | Funafuti | फुनाफुटी | ফুনাফুটি | Фунафути
taipei | TW | capital | Taipei | ताइपे; ताइपेई; ताईपेई | তাইপে; তাইপেই | Тайбэй; Тайпей
dodoma | TZ | capital | Dodoma | डोडोमा | দোদোমা | Додома
kyiv | UA | capital | Kyiv; Kiev | कीव; कीएव | কিয়েভ; কিভ | Киев
kampala | UG | capital | Kampala | कंपाला | কাম্পালা | Кампала
washington | US | capital | Washington; Washington, D.C.; Washington DC | वॉशिंगटन; वाशिंगटन; वाशिंगटन डीसी; वॉशिंगटन डीसी | ওয়াশিংটন; ওয়াশিংটন ডিসি; ওয়াশিংটন ডি সি | Вашингтон
montevideo | UY | capital | Montevideo | मोंटेवीडियो; मोंटेवीदियो | মন্টেভিডিও; মন্তেভিদেও | Монтевидео
tashkent | UZ | capital | Tashkent | ताशकंद | তাসখন্দ; তাশখন্দ; তাশকেন্ত; তাসখন্ড | Ташкент
kingstown | VC | capital | Kingstown | किंग्सटाउन | কিংসটাউন | Кингстаун
caracas | VE | capital | Caracas | काराकास; कराकस; काराकस | কারাকাস | Каракас
hanoi | VN | capital | Hanoi; Ha Noi | हनोई; हानोई | হ্যানয়; হানয় | Ханой
port-vila | VU | capital | Port Vila | पोर्ट विला | পোর্ট ভিলা | Порт-Вила
apia | WS | capital | Apia | आपिया | আপিয়া | Апиа
pristina | XK | capital | Pristina; Prishtina | प्रिस्टीना; प्रिस्टिना | প্রিস্টিনা | Приштина
sanaa | YE | capital | Sanaa; Sana'a | सना! | সানা! | Сана
pretoria | ZA | capital | Pretoria; Tshwane | प्रिटोरिया | প্রিটোরিয়া; প্রেটোরিয়া | Претория
lusaka | ZM | capital | Lusaka | लुसाका | লুসাকা | Лусака
harare | ZW | capital | Harare | हरारे | হারারে | Хараре
laayoune | EH | city | Laayoune; El Aaiún | लायून | লায়ুন | Эль-Аюн
nuuk | GL | city | Nuuk | नूक; नुउक | নুক | Нуук
`;
