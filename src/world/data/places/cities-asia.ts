import { rows } from "../../../text/table.js";

/** Cities and sites of the rest of Asia, from Japan to Turkey and the Caucasus. `!`: weak, also a word, a person or another place. */
export default rows`
shanghai | CN | city | Shanghai | शंघाई; शांघाई; शंघाइ | সাংহাই; শাংহাই | Шанхай
hangzhou | CN | city | Hangzhou | हांगझोउ; हांग्जो; हांगझू; हांगझाऊ; हांग्झोउ | হাংঝু; হাংচৌ; হ্যাংজু; হাংজু | Ханчжоу
xiamen | CN | city | Xiamen | शियामेन; श्यामन; शियामिन | শিয়ামেন; সিয়ামেন; জিয়ামেন | Сямэнь
wuhan | CN | city | Wuhan | वुहान | উহান; য়ুহান | Ухань
tianjin | CN | city | Tianjin | तियानजिन; त्यानजिन; तिआनजिन; थ्येनचिन | তিয়ানজিন; তিয়েনজিন; তিয়ানচিন; থিয়ানজিন | Тяньцзинь
qingdao | CN | city | Qingdao | चिंगदाओ; किंगदाओ; चिंगदाव; क्विंगदाओ | ছিংতাও; কিংদাও; চিংদাও | Циндао
guangzhou | CN | city | Guangzhou; Canton! | ग्वांगझू; गुआंगझोउ; ग्वांगझोउ; गुआंगझू | গুয়াংজু; গুয়াংঝু; কুয়াংচৌ | Гуанчжоу
shenzhen | CN | city | Shenzhen | शेनझेन; शेन्जेन | শেনজেন; শেনঝেন | Шэньчжэнь
chengdu | CN | city | Chengdu | चेंगदू; चेंगदु; छंगदू | চেংডু; চেংদু | Чэнду
chongqing | CN | city | Chongqing | चोंगकिंग; चोंगछिंग | চংকিং; ছোংছিং; চোংকিং | Чунцин
xian | CN | city | Xi'an; Xian | शीआन; शियान | সিয়ান; শিয়ান; শিআন | Сиань
kunming | CN | city | Kunming | कुनमिंग | কুনমিং; খুনমিং | Куньмин
harbin | CN | city | Harbin | हार्बिन | হারবিন | Харбин
boao | CN | city | Boao | बोआओ | বোয়াও; বোআও | Боао
sanya | CN | city | Sanya | सान्या | সানিয়া! | Санья
dalian | CN | city | Dalian | दालियान; डालियान | দালিয়ান; ডালিয়ান | Далянь
nanjing | CN | city | Nanjing; Nanking | नानजिंग; नानकिंग | নানজিং; নানকিং | Нанкин
suzhou | CN | city | Suzhou | सूझोउ | সুঝু; সুজৌ | Сучжоу
ningbo | CN | city | Ningbo | निंगबो | নিংবো | Нинбо
tunxi | CN | city | Tunxi | तुन्शी | তুনসি | Туньси
anning | CN | city | Anning | अन्निंग | আননিং | Аньнин
yinchuan | CN | city | Yinchuan | यिनचुआन | ইনচুয়ান | Иньчуань
urumqi | CN | city | Urumqi | उरुमकी; उरुमची | উরুমচি; উরুমকি | Урумчи
lhasa | CN | city | Lhasa | ल्हासा | লাসা; লহাসা | Лхаса
khorgos | CN | city | Khorgos; Khorgas | खोरगोस | খোরগোস | Хоргос
zhengzhou | CN | city | Zhengzhou | झेंग्झौ | ঝেংঝৌ | Чжэнчжоу
hiroshima | JP | city | Hiroshima | हिरोशिमा | হিরোশিমা | Хиросима
osaka | JP | city | Osaka | ओसाका | ওসাকা | Осака
kyoto | JP | city | Kyoto | क्योटो | কিয়োটো | Киото
nagasaki | JP | city | Nagasaki | नागासाकी | নাগাসাকি | Нагасаки
nara | JP | city | Nara! | नारा! | নারা! | Нара!
yokohama | JP | city | Yokohama | योकोहामा | ইয়োকোহামা | Иокогама
fukushima | JP | city | Fukushima | फुकुशिमा | ফুকুশিমা | Фукусима
sendai | JP | city | Sendai | सेंडाई | সেন্দাই | Сэндай
nagoya | JP | city | Nagoya | नागोया | নাগোয়া | Нагоя
nagato | JP | city | Nagato | नागातो | নাগাতো | Нагато
ise-shima | JP | city | Ise-Shima | इसे-शिमा | ইসে-শিমা | Исэ-Сима
okinawa | JP | region | Okinawa | ओकिनावा | ওকিনাওয়া | Окинава
hokkaido | JP | region | Hokkaido | होक्काइडो | হোক্কাইডো | Хоккайдо
karuizawa | JP | city | Karuizawa | कारुइजावा | কারুইজাওয়া | Каруидзава
busan | KR | city | Busan | बुसान | বুসান | Пусан
gyeongju | KR | city | Gyeongju | ग्योंगजू; ग्योंगजु; ग्योंगज्यू | গিয়ংজু | Кёнджу
incheon | KR | city | Incheon | इंचियोन | ইনচন; ইনচিয়ন | Инчхон
jeju | KR | region | Jeju; Jeju Island | जेजू | জেজু | Чеджу; Чеджудо
panmunjom | KR | site | Panmunjom | पनमुनजोम; पनमुंजोम | পানমুনজম | Пханмунджом; Паньмыньчжон
wonsan | KP | city | Wonsan | वोनसान | ওনসান; ওয়ানসান | Вонсан
kaesong | KP | city | Kaesong | केसोंग | কায়েসং | Кэсон
bali | ID | region | Bali | बाली! | বালি! | Бали
nusa-dua | ID | city | Nusa Dua | नुसा दुआ | নুসা দুয়া | Нуса-Дуа
bandung | ID | city | Bandung | बांडुंग; बांदुंग | বান্দুং; বানদুং | Бандунг
bogor | ID | city | Bogor | बोगोर | বোগর | Богор
yogyakarta | ID | city | Yogyakarta | योग्याकार्ता | যোগজাকার্তা | Джокьякарта
surabaya | ID | city | Surabaya | सुराबाया | সুরাবায়া | Сурабая
labuan-bajo | ID | city | Labuan Bajo | लाबुआन बाजो | লাবুয়ান বাজো | Лабуан-Баджо
aceh | ID | region | Aceh | आचेह | আচেহ | Ачех
sabang | ID | city | Sabang | सबांग | সাবাং | Сабанг
langkawi | MY | city | Langkawi | लंगकावी | লাংকাউই | Лангкави
penang | MY | city | Penang | पेनांग | পেনাং | Пинанг
phuket | TH | city | Phuket | फुकेत | ফুকেট | Пхукет
pattaya | TH | city | Pattaya | पटाया | পাতায়া | Паттайя
chiang-mai | TH | city | Chiang Mai | चियांग माई | চিয়াং মাই | Чиангмай
ho-chi-minh-city | VN | city | Ho Chi Minh City; Saigon | हो ची मिन्ह सिटी; साइगॉन | হো চি মিন সিটি; সাইগন | Хошимин; Сайгон
da-nang | VN | city | Da Nang; Danang | दानांग; दा नांग; डा नांग | দা নাং; দানাং | Дананг
ha-long | VN | city | Ha Long | हा लॉन्ग | হা লং | Халонг
hai-phong | VN | city | Haiphong; Hai Phong | हाइफोंग | হাইফং | Хайфон
luang-prabang | LA | city | Luang Prabang | लुआंग प्रबांग; लुआंग प्राबांग | লুয়াং প্রাবাং | Луангпхабанг
siem-reap | KH | city | Siem Reap | सिएम रीप | সিয়েম রিপ | Сиемреап
sihanoukville | KH | city | Sihanoukville | सिहानोकविले | সিহানুকভিল | Сиануквиль
yangon | MM | city | Yangon; Rangoon | यांगून; यांगोन; रंगून | ইয়াঙ্গুন; রেঙ্গুন | Янгон; Рангун
mandalay | MM | city | Mandalay | मांडले | মান্দালয় | Мандалай
cebu | PH | city | Cebu | सेबू | সেবু | Себу
davao | PH | city | Davao | दावाओ | দাভাও | Давао
almaty | KZ | city | Almaty; Alma-Ata | अल्माटी; अलमाटी; अल्मा-अता; अल्माती | আলমাটি; আলমাতি; আলমা-আতা | Алматы; Алма-Ата
aktau | KZ | city | Aktau | अक्ताउ; अकताउ | আকতাউ | Актау
turkistan | KZ | city | Turkistan | तुर्किस्तान | তুর্কিস্তান | Туркестан
shymkent | KZ | city | Shymkent | शिमकेंट | শিমকেন্ট | Шымкент
baikonur | KZ | site | Baikonur | बैकोनूर; बाइकोनूर; बैकानूर | বাইকোনুর; বৈকানুর | Байконур
atyrau | KZ | city | Atyrau | अतिराऊ | আতিরাউ | Атырау
semey | KZ | city | Semey; Semipalatinsk | सेमीपालातिंस्क | সেমিপালাতিনস্ক | Семей!; Семипалатинск
petropavl | KZ | city | Petropavl |  |  | Петропавловск!
uralsk | KZ | city | Oral!; Uralsk |  |  | Уральск
kostanay | KZ | city | Kostanay |  |  | Костанай
samarkand | UZ | city | Samarkand | समरकंद | সমরখন্দ; সামারকান্দ; সমরকন্দ | Самарканд
bukhara | UZ | city | Bukhara | बुखारा | বুখারা | Бухара
khiva | UZ | city | Khiva | खीवा | খিভা | Хива
andijan | UZ | city | Andijan | अंदीजान | আন্দিজান | Андижан
fergana | UZ | city | Fergana | फरगना | ফারগানা; ফরগনা | Фергана
termez | UZ | city | Termez | तेरमेज़; टर्मेज़ | তেরমেজ | Термез
osh | KG | city | Osh | ओश | ওশ | Ош
cholpon-ata | KG | city | Cholpon-Ata | चोलपोन अता | চোলপন-আতা | Чолпон-Ата
jalal-abad | KG | city | Jalal-Abad! | जलालाबाद! | জালালাবাদ! | Джалал-Абад
khujand | TJ | city | Khujand | खुजंद | খুজান্দ | Худжанд
khorog | TJ | city | Khorog | खोरोग | খোরোগ | Хорог
awaza | TM | city | Awaza; Avaza | अवाज़ा! | আওয়াজা! | Аваза
turkmenbashi | TM | city | Turkmenbashi | तुर्कमेनबाशी | তুর্কমেনবাশি | Туркменбаши
dubai | AE | city | Dubai | दुबई | দুবাই | Дубай
sharjah | AE | city | Sharjah | शारजाह; शारजा | শারজাহ; শারজা | Шарджа
fujairah | AE | city | Fujairah | फुजैराह | ফুজাইরাহ | Фуджейра
jeddah | SA | city | Jeddah; Jidda | जेद्दा; जेद्दाह; जिद्दा | জেদ্দা; জেদ্দাহ | Джидда
mecca | SA | city | Mecca; Makkah | मक्का! | মক্কা | Мекка
medina | SA | city | Medina; Madinah | मदीना | মদিনা | Медина
diriyah | SA | city | Diriyah | दिरियाह | দিরিয়াহ | Эд-Диръия
neom | SA | city | Neom | नियोम | নিওম | Неом
alula | SA | city | AlUla | अलउला | আল উলা | Эль-Ула
dhahran | SA | city | Dhahran | दहरान | দাহরান | Дахран
salalah | OM | city | Salalah | सलालाह | সালালাহ | Салала
duqm | OM | city | Duqm | दुक्म | দুকম | Дукм
chabahar | IR | city | Chabahar; Chah Bahar | चाबहार; चाहबहार | চাবাহার; চাহবাহার | Чабахар; Чехбехар
bandar-abbas | IR | city | Bandar Abbas | बंदर अब्बास | বন্দর আব্বাস | Бендер-Аббас
isfahan | IR | city | Isfahan; Esfahan | इस्फहान | ইসফাহান; ইস্পাহান | Исфахан
mashhad | IR | city | Mashhad | मशहद | মাশহাদ | Мешхед
natanz | IR | site | Natanz | नतांज; नतान्ज़ | নাতাঞ্জ | Натанз
fordow | IR | site | Fordow; Fordo | फोर्डो; फोरदो | ফোর্দো; ফোরদো | Фордо
bushehr | IR | city | Bushehr | बुशहर; बूशहर | বুশেহর | Бушер
tabriz | IR | city | Tabriz | तबरेज़ | তাবরিজ | Тебриз
qom | IR | city | Qom | क़ोम | কোম | Кум!
rasht | IR | city | Rasht | रश्त | রাশত | Решт
astara | IR | city | Astara | अस्तारा | আস্তারা | Астара
basra | IQ | city | Basra | बसरा | বসরা | Басра
erbil | IQ | city | Erbil; Irbil | एरबिल; इरबिल | এরবিল; ইরবিল | Эрбиль
mosul | IQ | city | Mosul | मोसुल | মসুল | Мосул
aleppo | SY | city | Aleppo | अलेप्पो | আলেপ্পো | Алеппо
idlib | SY | city | Idlib | इदलिब | ইদলিব | Идлиб
latakia | SY | city | Latakia | लताकिया | লাতাকিয়া | Латакия
hmeimim | SY | site | Hmeimim; Khmeimim | हमीमिम | হেমেইমিম | Хмеймим
tartus | SY | city | Tartus | टार्टस | তারতুস | Тартус
palmyra | SY | city | Palmyra | पल्माइरा; पालमायरा | পালমিরা | Пальмира
tel-aviv | IL | city | Tel Aviv | तेल अवीव; तेलअवीव | তেল আবিব; তেলআবিব | Тель-Авив
haifa | IL | city | Haifa | हाइफा; हैफा | হাইফা | Хайфа
eilat | IL | city | Eilat | ईलात | ইলাত | Эйлат
bethlehem | PS | city | Bethlehem | बेथलहम; बेथलेहम | বেথলেহেম | Вифлеем
jenin | PS | city | Jenin | जेनिन | জেনিন | Дженин
rafah | PS | city | Rafah | राफा; रफाह; राफाह | রাফাহ; রাফা | Рафах
khan-younis | PS | city | Khan Younis; Khan Yunis | खान यूनिस | খান ইউনিস | Хан-Юнис
hebron | PS | city | Hebron | हेब्रोन | হেবরন | Хеврон
aqaba | JO | city | Aqaba | अकाबा | আকাবা | Акаба
aden | YE | city | Aden | अदन | এডেন | Аден
hodeidah | YE | city | Hodeidah; Hodeida | होदेदा | হোদেইদা; হুদাইদা | Ходейда
istanbul | TR | city | Istanbul | इस्तांबुल; इस्तानबुल; इस्तानबूल | ইস্তাম্বুল; ইস্তানবুল | Стамбул
antalya | TR | city | Antalya | अंताल्या; अंतालया; अंतल्या | আন্তালিয়া; আনতালিয়া | Анталья; Анталия
izmir | TR | city | Izmir | इज़मिर | ইজমির | Измир
akkuyu | TR | site | Akkuyu | अक्कुयू | আক্কুইউ | Аккую
incirlik | TR | site | Incirlik | इंसर्लिक | ইনজিরলিক | Инджирлик
bodrum | TR | city | Bodrum | बोड्रम | বোদরুম | Бодрум
shusha | AZ | city | Shusha; Shushi | शुशा | শুশা | Шуша; Шуши
gabala | AZ | city | Gabala | गबाला | গাবালা | Габала
ganja | AZ | city | Ganja! | गांजा! | গাঞ্জা! | Гянджа
sumgait | AZ | city | Sumgait |  |  | Сумгаит
gyumri | AM | city | Gyumri | ग्युमरी | গিউমরি | Гюмри
meghri | AM | city | Meghri | मेघरी | মেঘরি | Мегри
batumi | GE | city | Batumi | बातूमी | বাতুমি | Батуми
gori | GE | city | Gori! | गोरी! | গোরি! | Гори!
sukhumi | GE | city | Sukhumi | सुखुमी | সুখুমি | Сухуми; Сухум
tskhinvali | GE | city | Tskhinvali |  |  | Цхинвал; Цхинвали
kaohsiung | TW | city | Kaohsiung | काऊशुंग | কাওশিউং | Гаосюн
erdenet | MN | city | Erdenet |  |  | Эрдэнэт
`;
