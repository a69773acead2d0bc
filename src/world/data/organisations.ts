import { rows } from "../../text/table.js";

/**
 * Companies, agencies, ministries, media, parties, banks and institutes, with the state each belongs to. What stands for a government as its
 * seat does (State Department, Pentagon, Kremlin) is among the places; unions of states are blocs. A trailing `!` marks a name that is also a
 * word, a person or a thing (गेल is also a cricketer). A ministry named without its state has no party: the text says whose it is.
 */
export default rows`
# Energy companies
gazprom | RU | company | Gazprom; Gazprom Export; PJSC Gazprom | गज़प्रॉम; गैज़प्रोम; गाजप्रोम | গাজপ্রম; গ্যাজপ্রম; গাজপ্রোম | Газпром; ПАО Газпром
gazprom-neft | RU | company | Gazprom Neft | गज़प्रॉम नेफ्ट; गैज़प्रोम नेफ्ट | গাজপ্রম নেফট | Газпром нефть
rosneft | RU | company | Rosneft; Rosneft Oil Company | रोसनेफ्ट; रोज़नेफ्ट | রোসনেফট; রসনেফট; রোজনেফট | Роснефть; НК Роснефть
rosatom | RU | agency | Rosatom; Rosatom State Corporation; Rosatom State Atomic Energy Corporation | रोसाटॉम; रोसातोम; रोसएटम | রোসাটম; রসাটম; রোসএটম; রোসাতম | Росатом; госкорпорация Росатом; ГК Росатом
atomstroyexport | RU | company | Atomstroyexport; Atomstroyexport JSC | एटमस्ट्रॉयएक्सपोर्ट | এটমস্ট্রয়এক্সপোর্ট; অ্যাটমস্ট্রয়এক্সপোর্ট | Атомстройэкспорт
lukoil | RU | company | Lukoil | लुकोइल; ल्यूकोइल; लुकऑयल | লুকঅয়েল; লুকোইল; লুকয়েল | Лукойл
novatek | RU | company | Novatek | नोवाटेक; नोवातेक | নোভাটেক; নোভাতেক | Новатэк
surgutneftegas | RU | company | Surgutneftegas | सर्गुटनेफ्टगैस; सुरगुतनेफ्तेगाज़ | সুরগুতনেফতেগাজ | Сургутнефтегаз
tatneft | RU | company | Tatneft | तातनेफ्ट | তাতনেফট | Татнефть
transneft | RU | company | Transneft | ट्रांसनेफ्ट | ট্রান্সনেফট | Транснефть
sibur | RU | company | Sibur | सिबुर | সিবুর | Сибур
zarubezhneft | RU | company | Zarubezhneft | जारुबेजनेफ्ट; ज़ारुबेझनेफ्ट | জারুবেঝনেফট | Зарубежнефть
inter-rao | RU | company | Inter RAO | इंटर राव | ইন্টার রাও | Интер РАО
rushydro | RU | company | RusHydro | रसहाइड्रो | রুসহাইড্রো | РусГидро
rosseti | RU | company | Rosseti | रोसेटी | রসেটি | Россети
gail | IN | company | GAIL; Gas Authority of India; Gas Authority of India Limited | गेल इंडिया; गेल!; भारतीय गैस प्राधिकरण; गैस अथॉरिटी ऑफ इंडिया | গেইল; গেল ইন্ডিয়া; গ্যাস অথরিটি অব ইন্ডিয়া | GAIL; ГАИЛ; Гейл!
ongc | IN | company | ONGC; Oil and Natural Gas Corporation; Oil and Natural Gas Corporation Limited | ओएनजीसी; तेल एवं प्राकृतिक गैस निगम; तेल और प्राकृतिक गैस निगम; ऑयल एंड नेचुरल गैस कॉर्पोरेशन | ওএনজিসি; অয়েল অ্যান্ড ন্যাচারাল গ্যাস কর্পোরেশন; তেল ও প্রাকৃতিক গ্যাস কর্পোরেশন | ONGC; ОНГК
ongc-videsh | IN | company | ONGC Videsh; ONGC Videsh Limited; ONGC Videsh Ltd; OVL | ओएनजीसी विदेश; ओएनजीसी विदेश लिमिटेड; ओवीएल | ওএনজিসি বিদেশ; ওএনজিসি বিদেশ লিমিটেড; ওভিএল | ONGC Videsh; ОНГК Видеш; ONGC Videsh Ltd
indian-oil | IN | company | Indian Oil Corporation; Indian Oil; IOC Limited; IndianOil; Indian Oil Corp; IOCL | इंडियन ऑयल; इंडियन ऑयल कॉर्पोरेशन; आईओसीएल; भारतीय तेल निगम; इंडियन ऑयल कॉरपोरेशन; इंडियनऑयल | ইন্ডিয়ান অয়েল; ইন্ডিয়ান অয়েল কর্পোরেশন; আইওসিএল; ইন্ডিয়ান অয়েল করপোরেশন | Indian Oil; Индиан Ойл; Indian Oil Corporation; Индийская нефтяная корпорация
bharat-petroleum | IN | company | Bharat Petroleum; BPCL; Bharat Petroleum Corporation | भारत पेट्रोलियम; बीपीसीएल; भारत पेट्रोलियम कॉर्पोरेशन | ভারত পেট্রোলিয়াম; বিপিসিএল | Bharat Petroleum; Бхарат Петролеум
hindustan-petroleum | IN | company | Hindustan Petroleum; HPCL; Hindustan Petroleum Corporation | हिंदुस्तान पेट्रोलियम; एचपीसीएल; हिंदुस्तान पेट्रोलियम कॉर्पोरेशन | হিন্দুস্তান পেট্রোলিয়াম; এইচপিসিএল | Hindustan Petroleum; Хиндустан Петролеум
oil-india | IN | company | Oil India Limited; Oil India | ऑयल इंडिया लिमिटेड; ऑयल इंडिया | অয়েল ইন্ডিয়া লিমিটেড; অয়েল ইন্ডিয়া | Oil India; Ойл Индия
petronet-lng | IN | company | Petronet LNG; Petronet | पेट्रोनेट एलएनजी; पेट्रोनेट | পেট্রোনেট এলএনজি | Petronet LNG; Петронет
ntpc | IN | company | NTPC; NTPC Limited; National Thermal Power Corporation; NVVN | एनटीपीसी; एनटीपीसी लिमिटेड; राष्ट्रीय ताप विद्युत निगम; एनटीपीसी विद्युत व्यापार निगम; एनवीवीएन | এনটিপিসি; এনটিপিসি বিদ্যুৎ ব্যাপার নিগম; এনভিভিএন | NTPC
nhpc | IN | company | NHPC; National Hydroelectric Power Corporation | एनएचपीसी; राष्ट्रीय जलविद्युत निगम | এনএইচপিসি | NHPC
sjvn | IN | company | SJVN; Satluj Jal Vidyut Nigam | एसजेवीएन; सतलुज जल विद्युत निगम | এসজেভিএন; শতদ্রু জল বিদ্যুৎ নিগম | SJVN
power-grid-india | IN | company | Power Grid Corporation of India; POWERGRID; Power Grid Corporation; PGCIL | पावर ग्रिड कॉर्पोरेशन; पावरग्रिड; पावर ग्रिड कॉर्पोरेशन ऑफ इंडिया; पीजीसीआईएल | পাওয়ার গ্রিড কর্পোরেশন অব ইন্ডিয়া; পাওয়ারগ্রিড কর্পোরেশন | Power Grid Corporation of India
npcil | IN | company | Nuclear Power Corporation of India; NPCIL; Nuclear Power Corporation of India Limited | एनपीसीआईएल; न्यूक्लियर पावर कॉर्पोरेशन ऑफ इंडिया; भारतीय परमाणु ऊर्जा निगम; भारतीय परमाणु विद्युत निगम; न्यूक्लियर पावर कॉरपोरेशन ऑफ इंडिया | এনপিসিআইএল; নিউক্লিয়ার পাওয়ার কর্পোরেশন অব ইন্ডিয়া; ভারতীয় পরমাণু শক্তি নিগম | Корпорация по атомной энергии Индии; NPCIL; Индийская корпорация по атомной энергии
coal-india | IN | company | Coal India; Coal India Limited | कोल इंडिया; कोल इंडिया लिमिटेड | কোল ইন্ডিয়া | Coal India
nayara-energy | IN | company | Nayara Energy; Nayara | नायरा एनर्जी; नयारा एनर्जी | নায়ারা এনার্জি; নয়ারা এনার্জি | Nayara Energy; Наяра Энерджи; Nayara
reliance | IN | company | Reliance Industries; Reliance; RIL; Reliance Industries Limited | रिलायंस इंडस्ट्रीज; रिलायंस; आरआईएल | রিলায়েন্স ইন্ডাস্ট্রিজ; রিলায়েন্স | Reliance Industries; Reliance; Релайенс; Рилайнс Индастриз
adani | IN | company | Adani Group; Adani Enterprises | अडानी समूह; अडानी ग्रुप; अदाणी समूह; अदाणी ग्रुप; अडाणी समूह; अदानी समूह; अडानी एंटरप्राइजेज; अडाणी ग्रुप | আদানি গ্রুপ; আদানি গোষ্ঠী; আদানি এন্টারপ্রাইজেস | Adani; Adani Group; Адани Групп
adani-green | IN | company | Adani Green Energy; Adani Green | अडानी ग्रीन | আদানি গ্রিন এনার্জি |
adani-ports | IN | company | Adani Ports; Adani Ports and Special Economic Zone | अडानी पोर्ट्स; अदाणी पोर्ट्स | আদানি পোর্টস |
adani-power | IN | company | Adani Power | अडानी पावर; अदाणी पावर | আদানি পাওয়ার | Адани Пауэр
tata | IN | company | Tata Group; Tata Sons | टाटा समूह; टाटा ग्रुप; टाटा संस | টাটা গ্রুপ; টাটা গোষ্ঠী | Tata; Tata Group; Тата Групп
tata-advanced | IN | company | Tata Advanced Systems | टाटा एडवांस्ड सिस्टम्स |  |
tata-steel | IN | company | Tata Steel | टाटा स्टील | টাটা স্টিল |
tata-power | IN | company | Tata Power | टाटा पावर | টাটা পাওয়ার |
tata-motors | IN | company | Tata Motors | टाटा मोटर्स | টাটা মোটরস | Тата Моторс
tcs | IN | company | Tata Consultancy Services; TCS | टाटा कंसल्टेंसी सर्विसेज; टीसीएस | টাটা কনসালটেন্সি সার্ভিসেস |
larsen-toubro | IN | company | Larsen and Toubro | लार्सन एंड टुब्रो; लार्सन एंड टूब्रो; एलएंडटी | লারসেন অ্যান্ড টুব্রো | Larsen and Toubro; Ларсен и Тубро
infosys | IN | company | Infosys | इंफोसिस; इन्फोसिस | ইনফোসিস | Infosys; Инфосис
wipro | IN | company | Wipro | विप्रो | উইপ্রো |
mahindra | IN | company | Mahindra and Mahindra; Mahindra Group | महिंद्रा एंड महिंद्रा; महिंद्रा समूह | মাহিন্দ্রা অ্যান্ড মাহিন্দ্রা | Mahindra
air-india | IN | company | Air India | एयर इंडिया | এয়ার ইন্ডিয়া | Air India; Эйр Индия
indigo-airline | IN | company | IndiGo; IndiGo Airlines | इंडिगो एयरलाइंस; इंडिगो | ইন্ডিগো এয়ারলাইনস; ইন্ডিগো | IndiGo
hal | IN | company | Hindustan Aeronautics Limited; Hindustan Aeronautics; HAL! | हिंदुस्तान एयरोनॉटिक्स लिमिटेड; एचएएल; हिंदुस्तान एयरोनॉटिक्स; हिन्दुस्तान एरोनॉटिक्स लिमिटेड; हिंदुस्तान एयरोनाटिक्स | হিন্দুস্তান অ্যারোনটিক্স লিমিটেড; হ্যাল; হিন্দুস্তান অ্যারোনটিক্স; হিন্দুস্থান অ্যারোনটিক্স লিমিটেড | Hindustan Aeronautics; HAL; Хиндустан Аэронотикс
bel | IN | company | Bharat Electronics Limited; Bharat Electronics | भारत इलेक्ट्रॉनिक्स लिमिटेड; भारत इलेक्ट्रॉनिक्स | ভারত ইলেকট্রনিক্স লিমিটেড | Bharat Electronics; Бхарат Электроникс
bharat-dynamics | IN | company | Bharat Dynamics Limited; Bharat Dynamics | भारत डायनामिक्स लिमिटेड | ভারত ডায়নামিক্স |
mazagon-dock | IN | company | Mazagon Dock Shipbuilders; Mazagon Dock; MDL; Mazagon Dock Shipbuilders Limited | मझगांव डॉक; मझगांव डॉक शिपबिल्डर्स; मझगांव डॉक शिपबिल्डर्स लिमिटेड; मझगांव डॉक लिमिटेड | মাঝগাঁও ডক; মাজাগাঁও ডক শিপবিল্ডার্স; মাজগাঁও ডক | Mazagon Dock; Мазагон Док
garden-reach | IN | company | Garden Reach Shipbuilders |  |  |
cochin-shipyard | IN | company | Cochin Shipyard; Cochin Shipyard Limited | कोचीन शिपयार्ड; कोचीन शिपयार्ड लिमिटेड | কোচিন শিপইয়ার্ড |
goa-shipyard | IN | company | Goa Shipyard; Goa Shipyard Limited | गोवा शिपयार्ड; गोवा शिपयार्ड लिमिटेड | গোয়া শিপইয়ার্ড | верфь Goa Shipyard; Гоа Шипьярд
ircon | IN | company | IRCON International; IRCON; IRCON International Limited | इरकॉन; इरकॉन इंटरनेशनल; इरकॉन इंटरनेशनल लिमिटेड | ইরকন; ইরকন ইন্টারন্যাশনাল | IRCON
rites | IN | company | RITES Limited; RITES | राइट्स लिमिटेड | রাইটস লিমিটেড |
ipgl | IN | company | India Ports Global Limited; IPGL; India Ports Global | इंडिया पोर्ट्स ग्लोबल लिमिटेड; आईपीजीएल; इंडिया पोर्ट्स ग्लोबल | ইন্ডিয়া পোর্টস গ্লোবাল লিমিটেড; আইপিজিএল | India Ports Global
npci | IN | company | National Payments Corporation of India; NPCI; NIPL; NPCI International Payments | भारतीय राष्ट्रीय भुगतान निगम; एनपीसीआई; एनआईपीएल; नेशनल पेमेंट्स कॉर्पोरेशन ऑफ इंडिया | ন্যাশনাল পেমেন্টস কর্পোরেশন অব ইন্ডিয়া; এনপিসিআই | Национальная платёжная корпорация Индии; NPCI
kabil | IN | company | Khanij Bidesh India Limited; KABIL | खनिज बिदेश इंडिया लिमिटेड; काबिल लिमिटेड; खनिज विदेश इंडिया लिमिटेड | খনিজ বিদেশ ইন্ডিয়া লিমিটেড | KABIL
alrosa | RU | company | Alrosa | अलरोसा; एल्रोसा | আলরোসা | Алроса; АК АЛРОСА
rusal | RU | company | Rusal | रुसल | রুসাল | Русал
nornickel | RU | company | Nornickel; Norilsk Nickel | नोरिल्स्क निकल; नोरनिकल | নরিলস্ক নিকেল | Норникель; Норильский никель
severstal | RU | company | Severstal | सेवरस्टाल | সেভারস্টাল | Северсталь
uralchem | RU | company | Uralchem | यूरालकेम; उरालखेम | উরালকেম | Уралхим
phosagro | RU | company | PhosAgro | फोसएग्रो | ফসএগ্রো | ФосАгро
uralkali | RU | company | Uralkali | यूरालकली | উরালকালি | Уралкалий
kamaz | RU | company | KAMAZ | कामाज़ | কামাজ | КАМАЗ
avtovaz | RU | company | AvtoVAZ | अवतोवाज़; एव्टोवाज |  | АвтоВАЗ
rostec | RU | company | Rostec; Rostec State Corporation | रोस्टेक; रोसटेक; रोस्तेक | রোস্টেক; রোসটেক; রোস্তেক | Ростех; госкорпорация Ростех
rosoboronexport | RU | company | Rosoboronexport | रोसोबोरोनएक्सपोर्ट; रोसोबोरोनेक्सपोर्ट | রোসোবোরোনেক্সপোর্ট; রসোবরোনএক্সপোর্ট | Рособоронэкспорт
almaz-antey | RU | company | Almaz-Antey | अल्माज-आंते | আলমাজ-আন্তে | Алмаз-Антей
uac | RU | company | United Aircraft Corporation; UAC | यूनाइटेड एयरक्राफ्ट कॉर्पोरेशन; यूएसी | ইউনাইটেড এয়ারক্রাফট কর্পোরেশন | Объединённая авиастроительная корпорация; ОАК
irkut | RU | company | Irkut |  |  |
usc | RU | company | United Shipbuilding Corporation | यूनाइटेड शिपबिल्डिंग कॉर्पोरेशन | ইউনাইটেড শিপবিল্ডিং কর্পোরেশন | Объединённая судостроительная корпорация; ОСК
russian-railways | RU | company | Russian Railways; RZD; RZD International | रूसी रेलवे; रूसी रेल; आरजेडडी | রুশ রেলওয়ে; রাশিয়ান রেলওয়েজ | Российские железные дороги; РЖД; ОАО РЖД
transmashholding | RU | company | Transmashholding; TMH | ट्रांसमाशहोल्डिंग; टीएमएच | ট্রান্সম্যাশহোল্ডিং | Трансмашхолдинг; ТМХ
aeroflot | RU | company | Aeroflot | एयरोफ्लोट; एअरोफ्लोट | এরোফ্লোট; অ্যারোফ্লট | Аэрофлот
sberbank | RU | bank | Sberbank; Sber | स्बरबैंक; सबरबैंक; एसबरबैंक; स्बेरबैंक | স্বেরব্যাংক; সবারব্যাংক; সেবারব্যাংক | Сбербанк; Сбер
vtb | RU | bank | VTB; VTB Bank | वीटीबी; वीटीबी बैंक | ভিটিবি; ভিটিবি ব্যাংক | ВТБ; Банк ВТБ
veb | RU | bank | VEB.RF; Vnesheconombank; VEB | वीईबी; वेनेशइकोनोमबैंक; वीईबी.आरएफ | ভিইবি; ভেনেশেকোনমব্যাংক | ВЭБ; ВЭБ.РФ; Внешэкономбанк
gazprombank | RU | bank | Gazprombank | गज़प्रॉमबैंक | গাজপ্রমব্যাংক | Газпромбанк
cbr | RU | bank | Bank of Russia; Central Bank of Russia; Russian Central Bank | बैंक ऑफ रशिया; रूसी केंद्रीय बैंक; सेंट्रल बैंक ऑफ रशिया | রাশিয়ার কেন্দ্রীয় ব্যাংক; ব্যাংক অব রাশিয়া | Банк России; Центробанк России; ЦБ РФ
rdif | RU | agency | Russian Direct Investment Fund; RDIF | रूसी प्रत्यक्ष निवेश कोष; आरडीआईएफ; रशियन डायरेक्ट इन्वेस्टमेंट फंड | রুশ প্রত্যক্ষ বিনিয়োগ তহবিল; আরডিআইএফ; রাশিয়ান ডাইরেক্ট ইনভেস্টমেন্ট ফান্ড | Российский фонд прямых инвестиций; РФПИ
roscongress | RU | agency | Roscongress; Roscongress Foundation | रोसकांग्रेस; रोसकांग्रेस फाउंडेशन | রসকংগ্রেস ফাউন্ডেশন; রসকংগ্রেস | Росконгресс; Фонд Росконгресс
rossotrudnichestvo | RU | agency | Rossotrudnichestvo | रोस्सोत्रुदनिचेस्त्वो | রসসত্রুদনিচেস্তভো | Россотрудничество
russian-house | RU | agency | Russian House | रूसी हाउस; रशियन हाउस | রাশিয়ান হাউস; রুশ হাউস | Русский дом
rosselkhoznadzor | RU | agency | Rosselkhoznadzor |  |  | Россельхознадзор
rospotrebnadzor | RU | agency | Rospotrebnadzor |  |  | Роспотребнадзор
roscosmos | RU | agency | Roscosmos; Roscosmos State Corporation | रोस्कोस्मोस; रोसकॉसमॉस | রসকসমস; রোসকসমস; রসকসমোস; রোসকসমোস | Роскосмос; госкорпорация Роскосмос
glavkosmos | RU | agency | Glavkosmos | ग्लावकोस्मोस | গ্লাভকসমস | Главкосмос
total | FR | company | TotalEnergies | टोटल एनर्जीज; टोटलएनर्जीज | টোটালএনার্জিস; টোটাল এনার্জিস | TotalEnergies; Тоталь
edf | FR | company | EDF; Électricité de France | ईडीएफ; इलेक्ट्रिसिटी डी फ्रांस | ইডিএফ; ইলেকট্রিসিটি দ্য ফ্রান্স | EDF; Электрисите де Франс
areva | FR | company | Areva | अरेवा | আরেভা | Areva; Арева
orano | FR | company | Orano | ओरानो | ওরানো | Orano; Орано
framatome | FR | company | Framatome | फ्रामाटोम |  | Фраматом
dassault | FR | company | Dassault Aviation; Dassault | दसॉ एविएशन; दसॉल्ट एविएशन; डसॉल्ट एविएशन; दासो एविएशन; डसाल्ट एविएशन | দাসো এভিয়েশন; দাসল্ট এভিয়েশন | Дассо; Dassault Aviation; Дассо Авиасьон
naval-group | FR | company | Naval Group; DCNS | नेवल ग्रुप | নেভাল গ্রুপ | Naval Group
thales | FR | company | Thales | थेल्स; थालेस | থ্যালেস | Талес
safran | FR | company | Safran | सफ्रान; सैफ्रान; साफ्रान | সাফরান | Safran; Сафран
airbus | FR | company | Airbus; Airbus Defence and Space; Airbus Industries | एयरबस | এয়ারবাস | Airbus; Эйрбас; Аэробус
alstom | FR | company | Alstom | अल्सटॉम; एल्सटॉम; एल्स्टॉम | আলস্টম; অ্যালস্টম | Alstom; Альстом
bp | GB | company | BP; British Petroleum | बीपी!; ब्रिटिश पेट्रोलियम | বিপি!; ব্রিটিশ পেট্রোলিয়াম | BP; Бритиш Петролеум
shell | GB | company | Shell!; Royal Dutch Shell; Shell plc | शेल कंपनी; रॉयल डच शेल | রয়্যাল ডাচ শেল; শেল কোম্পানি | Shell; Шелл; Ройял Датч Шелл
rolls-royce | GB | company | Rolls-Royce | रोल्स-रॉयस | রোলস-রয়েস | Роллс-Ройс; Rolls-Royce
bae-systems | GB | company | BAE Systems | बीएई सिस्टम्स | বিএই সিস্টেমস | BAE Systems
exxonmobil | US | company | ExxonMobil; Exxon Mobil; Exxon | एक्सॉनमोबिल; एक्सॉन मोबिल; एक्सॉन; एक्सान मोबिल | এক্সনমোবিল; এক্সন মবিল; এক্সন | ExxonMobil; Эксон Мобил; ЭксонМобил; Exxon
chevron | US | company | Chevron | शेवरॉन; शेवरॉन कंपनी | শেভরন | Chevron; Шеврон
conocophillips | US | company | ConocoPhillips |  |  |
westinghouse | US | company | Westinghouse; Westinghouse Electric | वेस्टिंगहाउस; वेस्टिंगहाउस इलेक्ट्रिक | ওয়েস্টিংহাউস; ওয়েস্টিংহাউজ | Westinghouse; Вестингауз
holtec | US | company | Holtec International; Holtec | होल्टेक; होल्टेक इंटरनेशनल | হোলটেক | Holtec; Холтек
general-electric | US | company | General Electric; GE Aerospace; GE Vernova | जनरल इलेक्ट्रिक; जीई एयरोस्पेस | জেনারেল ইলেকট্রিক; জিই অ্যারোস্পেস | General Electric; Дженерал Электрик
boeing | US | company | Boeing | बोइंग | বোয়িং | Boeing; Боинг
lockheed-martin | US | company | Lockheed Martin | लॉकहीड मार्टिन | লকহিড মার্টিন | Lockheed Martin; Локхид Мартин
general-atomics | US | company | General Atomics | जनरल एटॉमिक्स | জেনারেল অ্যাটমিকস | General Atomics
excelerate | US | company | Excelerate Energy; Excelerate | एक्सेलरेट एनर्जी | এক্সিলারেট এনার্জি | Excelerate Energy
cheniere | US | company | Cheniere Energy; Cheniere | चेनियर एनर्जी | শেনিয়ার এনার্জি | Cheniere
venture-global | US | company | Venture Global |  |  |
micron | US | company | Micron; Micron Technology | माइक्रोन; माइक्रॉन टेक्नोलॉजी | মাইক্রন; মাইক্রন টেকনোলজি | Micron; Микрон!
spacex | US | company | SpaceX | स्पेसएक्स | স্পেসএক্স | SpaceX
tesla | US | company | Tesla | टेस्ला | টেসলা | Тесла
starlink | US | company | Starlink | स्टारलिंक | স্টারলিংক | Starlink; Старлинк
google | US | company | Google | गूगल | গুগল | Google; Гугл
amazon | US | company | Amazon! | अमेजन!; अमेज़ॅन! | অ্যামাজন! |
microsoft | US | company | Microsoft | माइक्रोसॉफ्ट | মাইক্রোসফট | Microsoft; Майкрософт
meta | US | company | Meta Platforms; Facebook | फेसबुक; मेटा प्लेटफॉर्म्स | ফেসবুক | Facebook; Фейсбук
apple | US | company | Apple! | एप्पल; ऐपल | অ্যাপল |
nvidia | US | company | Nvidia | एनवीडिया | এনভিডিয়া | Nvidia
qualcomm | US | company | Qualcomm | क्वालकॉम |  |
intel | US | company | Intel | इंटेल | ইন্টেল |
siemens | DE | company | Siemens; Siemens Energy; Siemens Mobility | सीमेंस; सीमेंस एनर्जी; सिमेंस | সিমেন্স; সিমেন্স এনার্জি; সিমেনস | Siemens; Сименс; Siemens Energy
thyssenkrupp | DE | company | ThyssenKrupp Marine Systems; ThyssenKrupp; TKMS | थिसेनक्रुप; टीकेएमएस; थिसेनक्रुप मरीन सिस्टम्स; थाइसेनक्रुप | থাইসেনক্রুপ; থিসেনক্রুপ মেরিন সিস্টেমস; টিকেএমএস | ThyssenKrupp; Тиссенкрупп
rheinmetall | DE | company | Rheinmetall | राइनमेटल | রাইনমেটাল | Rheinmetall; Рейнметалл
volkswagen | DE | company | Volkswagen | फॉक्सवैगन | ভক্সওয়াগেন | Volkswagen; Фольксваген
bmw | DE | company | BMW |  |  |
mercedes-benz | DE | company | Mercedes-Benz | मर्सिडीज-बेंज | মার্সিডিজ-বেঞ্জ |
deutsche-bahn | DE | company | Deutsche Bahn | डॉयचे बान | ডয়চে বান | Deutsche Bahn; Дойче Бан
lufthansa | DE | company | Lufthansa | लुफ्थांसा | লুফথানসা | Люфтганза
wintershall | DE | company | Wintershall; Wintershall Dea | विंटरशाल | উইন্টারশাল | Wintershall; Винтерсхалл
uniper | DE | company | Uniper | यूनिपर |  | Uniper
eni | IT | company | Eni! |  |  | Eni
enel | IT | company | Enel |  |  | Энель
equinor | NO | company | Equinor; Statoil | इक्विनोर | ইকুইনর | Equinor; Статойл
omv | AT | company | OMV | ओएमवी | ওএমভি | OMV
saab | SE | company | Saab | साब कंपनी |  | Saab
asml | NL | company | ASML | एएसएमएल | এএসএমএল | ASML
mitsubishi | JP | company | Mitsubishi; Mitsubishi Heavy Industries; Mitsubishi Corporation | मित्सुबिशी; मित्सुबिशी हेवी इंडस्ट्रीज | মিতসুবিশি; মিত্সুবিশি | Mitsubishi; Мицубиси
mitsui | JP | company | Mitsui | मित्सुई | মিৎসুই | Мицуи; Mitsui
toyota | JP | company | Toyota | टोयोटा | টয়োটা | Toyota; Тойота
honda | JP | company | Honda | होंडा | হোন্ডা | Хонда
hitachi | JP | company | Hitachi | हिताची | হিটাচি | Хитачи
suzuki | JP | company | Suzuki Motor; Maruti Suzuki | सुजुकी मोटर; मारुति सुजुकी | সুজুকি মোটর; মারুতি সুজুকি | Сузуки Мотор
samsung | KR | company | Samsung | सैमसंग | স্যামসাং | Samsung; Самсунг
khnp | KR | company | Korea Hydro and Nuclear Power; KHNP |  |  | KHNP
kepco | KR | company | KEPCO; Korea Electric Power Corporation | केपको | কেপকো |
hanwha | KR | company | Hanwha | हनव्हा |  |
hyundai | KR | company | Hyundai; Hyundai Motor | हुंडई; हुंडई मोटर | হুন্দাই; হুন্দাই মোটর | Hyundai; Хёндай
tsmc | TW | company | TSMC; Taiwan Semiconductor Manufacturing Company | टीएसएमसी | টিএসএমসি | TSMC
powerchip | TW | company | Powerchip | पावरचिप |  |
foxconn | TW | company | Foxconn | फॉक्सकॉन | ফক্সকন |
cnpc | CN | company | China National Petroleum Corporation; CNPC; PetroChina | सीएनपीसी; चाइना नेशनल पेट्रोलियम कॉर्पोरेशन; पेट्रोचाइना | সিএনপিসি; চায়না ন্যাশনাল পেট্রোলিয়াম কর্পোরেশন; পেট্রোচায়না | CNPC; Китайская национальная нефтегазовая корпорация; КННК; PetroChina
sinopec | CN | company | Sinopec | सिनोपेक | সিনোপেক | Sinopec; Синопек
cnooc | CN | company | CNOOC | सीएनओओसी | সিএনওওসি | CNOOC
cnnc | CN | company | China National Nuclear Corporation; CNNC | चाइना नेशनल न्यूक्लियर कॉर्पोरेशन; सीएनएनसी | চায়না ন্যাশনাল নিউক্লিয়ার কর্পোরেশন; সিএনএনসি | CNNC; Китайская национальная ядерная корпорация
cgn | CN | company | China General Nuclear Power; CGN |  |  |
crrc | CN | company | CRRC | सीआरआरसी | সিআরআরসি | CRRC
crcc | CN | company | China Railway Construction Corporation; CRCC | चाइना रेलवे कंस्ट्रक्शन कॉर्पोरेशन |  |
china-railway | CN | company | China Railway; China Railway Group; CREC | चाइना रेलवे | চায়না রেলওয়ে; চায়না রেলওয়ে গ্রুপ | Китайские железные дороги; China Railway
cccc | CN | company | China Communications Construction Company; CCCC | चाइना कम्युनिकेशंस कंस्ट्रक्शन कंपनी | চায়না কমিউনিকেশনস কনস্ট্রাকশন কোম্পানি | China Communications Construction
china-merchants | CN | company | China Merchants Group; China Merchants Port | चाइना मर्चेंट्स | চায়না মার্চেন্টস | China Merchants
crbc | CN | company | China Road and Bridge Corporation; CRBC |  | চায়না রোড অ্যান্ড ব্রিজ কর্পোরেশন |
china-harbour | CN | company | China Harbour Engineering Company; CHEC; China Harbour | चाइना हार्बर इंजीनियरिंग कंपनी; चाइना हार्बर | চায়না হারবার ইঞ্জিনিয়ারিং কোম্পানি; চায়না হারবার |
powerchina | CN | company | PowerChina; Power Construction Corporation of China | पावरचाइना | পাওয়ার চায়না | PowerChina
china-energy | CN | company | China Energy Engineering |  |  |
three-gorges | CN | company | China Three Gorges Corporation; China Three Gorges | चाइना थ्री गॉर्जेज | চায়না থ্রি গর্জেস | Три ущелья
huawei | CN | company | Huawei | हुआवेई; हुवावे | হুয়াওয়ে | Huawei
alibaba | CN | company | Alibaba | अलीबाबा | আলিবাবা | Алибаба
tiktok | CN | company | TikTok | टिकटॉक | টিকটক | TikTok; ТикТок
bytedance | CN | company | ByteDance | बाइटडांस | বাইটড্যান্স |
zte | CN | company | ZTE | जेडटीई | জেডটিই | ZTE
byd | CN | company | BYD | बीवाईडी | বিওয়াইডি | BYD
geely | CN | company | Geely |  |  |
chery | CN | company | Chery |  |  | Chery
great-wall | CN | company | Great Wall Motor; Haval | ग्रेट वॉल मोटर | গ্রেট ওয়াল মোটর | Great Wall; Хавейл; Haval
saudi-aramco | SA | company | Saudi Aramco; Aramco | सऊदी अरामको; अरामको | সৌদি আরামকো; আরামকো | Saudi Aramco; Сауди Арамко; Арамко; Aramco
acwa-power | SA | company | ACWA Power | एक्वा पावर; एसीडब्ल्यूए पावर | একোয়া পাওয়ার; এসিডব্লিউএ পাওয়ার | ACWA Power
sabic | SA | company | SABIC | सबिक |  | САБИК
pif-saudi | SA | agency | Public Investment Fund; Saudi Public Investment Fund | सार्वजनिक निवेश कोष; पब्लिक इन्वेस्टमेंट फंड; सऊदी सार्वजनिक निवेश कोष | পাবলিক ইনভেস্টমেন্ট ফান্ড; সৌদি পাবলিক ইনভেস্টমেন্ট ফান্ড | Суверенный фонд Саудовской Аравии; Public Investment Fund
saudi-fund-development | SA | agency | Saudi Fund for Development | सऊदी विकास कोष | সৌদি উন্নয়ন তহবিল; সৌদি ফান্ড ফর ডেভেলপমেন্ট | Саудовский фонд развития
adnoc | AE | company | ADNOC; Abu Dhabi National Oil Company | एडनॉक; अबू धाबी नेशनल ऑयल कंपनी; अबू धाबी राष्ट्रीय तेल कंपनी | অ্যাডনক; আবুধাবি ন্যাশনাল অয়েল কোম্পানি | ADNOC; АДНОК
dp-world | AE | company | DP World | डीपी वर्ल्ड | ডিপি ওয়ার্ল্ড | DP World
adia | AE | company | Abu Dhabi Investment Authority; ADIA | अबू धाबी निवेश प्राधिकरण; अबू धाबी इन्वेस्टमेंट अथॉरिटी | আবুধাবি ইনভেস্টমেন্ট অথরিটি |
mubadala | AE | company | Mubadala | मुबाडाला | মুবাদালা | Мубадала; Mubadala
masdar | AE | company | Masdar | मसदर | মাসদার | Масдар
ad-ports | AE | company | AD Ports Group; AD Ports | एडी पोर्ट्स |  |
qatarenergy | QA | company | QatarEnergy; Qatar Petroleum | कतर एनर्जी; कतरएनर्जी; कतर पेट्रोलियम | কাতারএনার্জি; কাতার এনার্জি | QatarEnergy; Катар Энерджи; Катар Петролеум
rasgas | QA | company | RasGas; QatarGas | रासगैस | রাসগ্যাস; কাতার গ্যাস |
qia | QA | agency | Qatar Investment Authority; QIA | कतर निवेश प्राधिकरण; कतर इन्वेस्टमेंट अथॉरिटी | কাতার ইনভেস্টমেন্ট অথরিটি; কাতার বিনিয়োগ কর্তৃপক্ষ | Катарское инвестиционное управление; Инвестиционное управление Катара
emirates-airline | AE | company | Emirates Airline | एमिरेट्स एयरलाइन | এমিরেটস এয়ারলাইন | Эмирейтс; Emirates
emaar | AE | company | Emaar | एमार |  |
etihad | AE | company | Etihad Airways; Etihad | एतिहाद; एतिहाद एयरवेज | ইতিহাদ; ইতিহাদ এয়ারওয়েজ | Etihad; Этихад
qatar-airways | QA | company | Qatar Airways | कतर एयरवेज | কাতার এয়ারওয়েজ | Qatar Airways; Катарские авиалинии
nioc | IR | company | National Iranian Oil Company; NIOC | नेशनल ईरानियन ऑयल कंपनी; ईरान की राष्ट्रीय तेल कंपनी | ন্যাশনাল ইরানিয়ান অয়েল কোম্পানি | Национальная иранская нефтяная компания; ИННК
botas | TR | company | BOTAŞ | बोतास | বোতাস | Боташ; BOTAS
aselsan | TR | company | Aselsan |  |  |
turkish-airlines | TR | company | Turkish Airlines | तुर्किश एयरलाइंस; टर्किश एयरलाइंस | টার্কিশ এয়ারলাইনস | Турецкие авиалинии
baykar | TR | company | Baykar | बायकर | বায়কার | Байкар
tpao | TR | company | TPAO; Turkish Petroleum |  |  | ТПАО; Турецкая нефтяная корпорация
socar | AZ | company | SOCAR; State Oil Company of Azerbaijan | सोकार | সোকার | СОКАР; ГНКАР; SOCAR
kazmunaygas | KZ | company | KazMunayGas; KMG; KazMunaiGas | काजमुनाईगैस; कज़मुनायगैस | কাজমুনাইগ্যাস | КазМунайГаз; КМГ
kazatomprom | KZ | company | Kazatomprom | कजाटोमप्रोम; कज़ातोमप्रोम | কাজাতমপ্রম | Казатомпром
ktz | KZ | company | Kazakhstan Temir Zholy; KTZ |  |  | Казахстан темир жолы; КТЖ
samruk | KZ | company | Samruk-Kazyna |  |  | Самрук-Қазына; Самрук-Казына
uzbekneftegaz | UZ | company | Uzbekneftegaz | उज्बेकनेफ्टेगाज | উজবেকনেফতেগাজ | Узбекнефтегаз
uzatom | UZ | company | Uzatom |  |  | Узатом
turkmengaz | TM | company | Turkmengaz | तुर्कमेनगाज | তুর্কমেনগাজ | Туркменгаз; Туркменгазконцерн
naftogaz | UA | company | Naftogaz | नाफ्टोगैज; नफ्तोगाज़ | নাফতোগাজ | Нафтогаз
ukrenergo | UA | company | Ukrenergo |  |  | Укрэнерго
energoatom | UA | company | Energoatom |  |  | Энергоатом
mol | HU | company | MOL Group |  |  | MOL; венгерская MOL
srbijagas | RS | company | Srbijagas |  |  | Сербиягаз; Сербиягас
nis | RS | company | Petroleum Industry of Serbia; Naftna Industrija Srbije |  |  | Нефтяная индустрия Сербии
belaruskali | BY | company | Belaruskali | बेलारूसकली | বেলারুশকালি | Беларуськалий
belaz | BY | company | BelAZ |  |  | БелАЗ
maz | BY | company | MAZ |  |  | МАЗ
petrobras | BR | company | Petrobras | पेट्रोब्रास | পেট্রোব্রাস | Petrobras; Петробраз
embraer | BR | company | Embraer | एम्ब्रेयर | এমব্রেয়ার | Эмбраер; Embraer
pdvsa | VE | company | PDVSA; Petróleos de Venezuela | पीडीवीएसए | পিডিভিএসএ | PDVSA; Петролеос де Венесуэла
petronas | MY | company | Petronas | पेट्रोनास | পেট্রোনাস | Petronas; Петронас
gentari | MY | company | Gentari |  |  |
pertamina | ID | company | Pertamina | पर्टामिना | পার্তামিনা | Pertamina; Пертамина
garuda | ID | company | Garuda Indonesia |  |  |
petrovietnam | VN | company | PetroVietnam | पेट्रोवियतनाम | পেট্রোভিয়েতনাম | PetroVietnam; Петровьетнам
vietsovpetro | VN | company | Vietsovpetro |  |  | Вьетсовпетро
vinfast | VN | company | VinFast | विनफास्ट |  |
temasek | SG | company | Temasek | टेमासेक | টেমাসেক | Temasek; Темасек
sembcorp | SG | company | Sembcorp | सेम्बकॉर्प |  |
singapore-airlines | SG | company | Singapore Airlines | सिंगापुर एयरलाइंस | সিঙ্গাপুর এয়ারলাইনস |
psa | SG | company | PSA International |  |  |
petrobangla | BD | company | Petrobangla | पेट्रोबांग्ला | পেট্রোবাংলা | Петробангла
bangladesh-petroleum | BD | company | Bangladesh Petroleum Corporation | बांग्लादेश पेट्रोलियम कॉर्पोरेशन | বাংলাদেশ পেট্রোলিয়াম করপোরেশন; বিপিসি |
bapex | BD | company | BAPEX |  | বাপেক্স |
bpdb | BD | company | Bangladesh Power Development Board; BPDB | बांग्लादेश पावर डेवलपमेंट बोर्ड; बीपीडीबी; बांग्लादेश विद्युत विकास बोर्ड | বাংলাদেশ বিদ্যুৎ উন্নয়ন বোর্ড; পিডিবি; বিপিডিবি; বিদ্যুৎ উন্নয়ন বোর্ড |
pgcb | BD | company | Power Grid Company of Bangladesh; PGCB; Power Grid Bangladesh |  | পাওয়ার গ্রিড কোম্পানি অব বাংলাদেশ; পিজিসিবি |
biman | BD | company | Biman Bangladesh Airlines; Biman | बिमान बांग्लादेश एयरलाइंस | বিমান বাংলাদেশ এয়ারলাইনস; বিমান বাংলাদেশ; বিমান বাংলাদেশ এয়ারলাইন্স | Биман Бангладеш
nepal-electricity | NP | company | Nepal Electricity Authority; NEA | नेपाल विद्युत प्राधिकरण; नेपाल बिजली प्राधिकरण | নেপাল বিদ্যুৎ কর্তৃপক্ষ; নেপাল ইলেকট্রিসিটি অথরিটি | Управление электроэнергетики Непала
nepal-oil | NP | company | Nepal Oil Corporation; NOC | नेपाल ऑयल कॉर्पोरेशन; नेपाल तेल निगम; नेपाल आयल निगम | নেপাল অয়েল কর্পোরেশন; নেপাল তেল কর্পোরেশন |
druk-green | BT | company | Druk Green Power Corporation; Druk Green; DHI | ड्रुक ग्रीन पावर कॉर्पोरेशन; ड्रुक ग्रीन | দ্রুক গ্রিন পাওয়ার করপোরেশন; ড্রুক গ্রিন পাওয়ার কর্পোরেশন; দ্রুক গ্রিন |
druk-holding | BT | company | Druk Holding and Investments | ड्रुक होल्डिंग |  |
ceylon-electricity | LK | company | Ceylon Electricity Board; CEB | सीलोन इलेक्ट्रिसिटी बोर्ड; सीलोन बिजली बोर्ड | সিলন ইলেকট্রিসিটি বোর্ড | Цейлонский совет по электроэнергии
sri-lanka-ports | LK | company | Sri Lanka Ports Authority | श्रीलंका पोर्ट्स अथॉरिटी |  |
ceylon-petroleum | LK | company | Ceylon Petroleum Corporation | सीलोन पेट्रोलियम कॉर्पोरेशन | সিলন পেট্রোলিয়াম কর্পোরেশন |
lanka-ioc | LK | company | Lanka IOC | लंका आईओसी | লঙ্কা আইওসি |
pia | PK | company | Pakistan International Airlines; PIA | पाकिस्तान इंटरनेशनल एयरलाइंस; पीआईए | পাকিস্তান ইন্টারন্যাশনাল এয়ারলাইনস; পিআইএ | Пакистанские международные авиалинии
electric-networks-armenia | AM | company | Electric Networks of Armenia |  |  | Электрические сети Армении; ЭСА
south-caucasus-railway | AM | company | South Caucasus Railway |  |  | Южно-Кавказская железная дорога
tvel | RU | company | TVEL | टीवीईएल; टीवेल | টিভেল; টিভিইএল | ТВЭЛ
# Space, defence, aid and other agencies
isro | IN | agency | ISRO; Indian Space Research Organisation; Indian Space Research Organization | इसरो; भारतीय अंतरिक्ष अनुसंधान संगठन | ইসরো; ভারতীয় মহাকাশ গবেষণা সংস্থা; ইন্ডিয়ান স্পেস রিসার্চ অর্গানাইজেশন | ИСРО; Индийская организация космических исследований; ISRO
in-space | IN | agency | Indian National Space Promotion and Authorisation Centre | इन-स्पेस |  |
nsil | IN | agency | NewSpace India Limited; NSIL | एनएसआईएल; न्यूस्पेस इंडिया लिमिटेड | নিউ স্পেস ইন্ডিয়া লিমিটেড |
nasa | US | agency | NASA; National Aeronautics and Space Administration | नासा | নাসা | НАСА; NASA
esa |  | agency | European Space Agency; ESA | यूरोपीय अंतरिक्ष एजेंसी; ईएसए; यूरोपियन स्पेस एजेंसी | ইউরোপীয় মহাকাশ সংস্থা; ইএসএ; ইউরোপিয়ান স্পেস এজেন্সি | Европейское космическое агентство; ЕКА
jaxa | JP | agency | JAXA; Japan Aerospace Exploration Agency | जाक्सा; जापान एयरोस्पेस एक्सप्लोरेशन एजेंसी; जैक्सा; जापान अंतरिक्ष एजेंसी | জাক্সা; জাপানের মহাকাশ সংস্থা; জাপান অ্যারোস্পেস এক্সপ্লোরেশন এজেন্সি | JAXA; Японское агентство аэрокосмических исследований; ДЖАКСА
cnes | FR | agency | CNES; French space agency; Centre national d'études spatiales | सीएनईएस; फ्रांसीसी अंतरिक्ष एजेंसी; फ्रांस की अंतरिक्ष एजेंसी | সিএনইএস; ফরাসি মহাকাশ সংস্থা | CNES; Национальный центр космических исследований Франции; КНЕС
cnsa | CN | agency | China National Space Administration; CNSA; Chinese space agency | चीन राष्ट्रीय अंतरिक्ष प्रशासन; सीएनएसए; चीनी अंतरिक्ष एजेंसी | চীনের জাতীয় মহাকাশ প্রশাসন; সিএনএসএ; চীনা মহাকাশ সংস্থা | Китайское национальное космическое управление; КНКА; CNSA
drdo | IN | agency | DRDO; Defence Research and Development Organisation; Defence Research and Development Organization | डीआरडीओ; रक्षा अनुसंधान एवं विकास संगठन; रक्षा अनुसंधान और विकास संगठन | ডিআরডিও; প্রতিরক্ষা গবেষণা ও উন্নয়ন সংস্থা; প্রতিরক্ষা গবেষণা ও উন্নয়ন সংগঠন | DRDO; Организация оборонных исследований и разработок; ДРДО
dae | IN | agency | Department of Atomic Energy; DAE | परमाणु ऊर्जा विभाग; डीएई | পরমাণু শক্তি বিভাগ; পারমাণবিক শক্তি বিভাগ | Департамент по атомной энергии Индии
barc | IN | agency | Bhabha Atomic Research Centre; BARC | भाभा परमाणु अनुसंधान केंद्र; बार्क | ভাবা পরমাণু গবেষণা কেন্দ্র; ভাবা অ্যাটমিক রিসার্চ সেন্টার |
niti-aayog | IN | agency | NITI Aayog; Planning Commission of India | नीति आयोग; योजना आयोग | নীতি আয়োগ; যোজনা কমিশন | НИТИ Аайог; NITI Aayog; НИТИ Айог
jica | JP | agency | JICA; Japan International Cooperation Agency | जाइका; जीका; जापान अंतरराष्ट्रीय सहयोग एजेंसी; जेआईसीए; जापान इंटरनेशनल कोऑपरेशन एजेंसी; जापान अंतर्राष्ट्रीय सहयोग एजेंसी | জাইকা; জাপান আন্তর্জাতিক সহযোগিতা সংস্থা; জাপান ইন্টারন্যাশনাল কো-অপারেশন এজেন্সি; জাপান আন্তর্জাতিক সহযোগিতা এজেন্সি | JICA; Японское агентство международного сотрудничества; ДЖАЙКА
jetro | JP | agency | JETRO; Japan External Trade Organization | जेट्रो; जापान विदेश व्यापार संगठन | জেট্রো; জাপান এক্সটার্নাল ট্রেড অর্গানাইজেশন | JETRO; ДЖЕТРО
jogmec | JP | agency | JOGMEC |  |  |
keidanren | JP | agency | Keidanren | केदानरेन | কেইদানরেন | Кэйданрэн
jbic | JP | bank | Japan Bank for International Cooperation; JBIC | जापान बैंक फॉर इंटरनेशनल कोऑपरेशन; जेबीआईसी | জাপান ব্যাংক ফর ইন্টারন্যাশনাল কো-অপারেশন; জেবিআইসি | Японский банк международного сотрудничества; ЯБМС
koica | KR | agency | KOICA; Korea International Cooperation Agency | कोइका; कोरिया अंतरराष्ट्रीय सहयोग एजेंसी | কোইকা; কোরিয়া আন্তর্জাতিক সহযোগিতা সংস্থা | KOICA; КОИКА; Корейское агентство международного сотрудничества
kotra | KR | agency | KOTRA | कोट्रा | কোট্রা |
usaid | US | agency | USAID; United States Agency for International Development; U.S. Agency for International Development | यूएसएड; यूएसएआईडी; अमेरिकी अंतरराष्ट्रीय विकास एजेंसी | ইউএসএআইডি; ইউএসএইড; যুক্তরাষ্ট্রের আন্তর্জাতিক উন্নয়ন সংস্থা | USAID; ЮСАИД; Агентство США по международному развитию; ЮСЭЙД
dfc | US | agency | U.S. International Development Finance Corporation; DFC; International Development Finance Corporation; US DFC | अंतरराष्ट्रीय विकास वित्त निगम; डीएफसी | ডিএফসি; ইন্টারন্যাশনাল ডেভেলপমেন্ট ফাইন্যান্স কর্পোরেশন; ডেভেলপমেন্ট ফাইন্যান্স করপোরেশন | DFC; Корпорация финансирования международного развития
mcc | US | agency | Millennium Challenge Corporation; MCC | मिलेनियम चैलेंज कॉर्पोरेशन; एमसीसी | মিলেনিয়াম চ্যালেঞ্জ কর্পোরেশন |
cia | US | agency | CIA; Central Intelligence Agency | सीआईए; केंद्रीय खुफिया एजेंसी | সিআইএ; কেন্দ্রীয় গোয়েন্দা সংস্থা | ЦРУ; Центральное разведывательное управление
fbi | US | agency | FBI; Federal Bureau of Investigation | एफबीआई | এফবিআই | ФБР; Федеральное бюро расследований
dhs | US | agency | Department of Homeland Security; Homeland Security | होमलैंड सिक्योरिटी विभाग; गृह सुरक्षा विभाग | হোমল্যান্ড সিকিউরিটি; ডিপার্টমেন্ট অব হোমল্যান্ড সিকিউরিটি | Министерство внутренней безопасности США
ustr | US | agency | USTR; Office of the United States Trade Representative; United States Trade Representative office; US Trade Representative's Office; Office of the US Trade Representative | यूएसटीआर; अमेरिकी व्यापार प्रतिनिधि कार्यालय | ইউএসটিআর; মার্কিন বাণিজ্য প্রতিনিধির দপ্তর; যুক্তরাষ্ট্রের বাণিজ্য প্রতিনিধির দপ্তর | Управление торгового представителя США; офис торгпреда США; USTR
fed | US | bank | Federal Reserve; US Federal Reserve | फेडरल रिजर्व; अमेरिकी फेडरल रिजर्व | ফেডারেল রিজার্ভ | ФРС; Федеральная резервная система; ФРС США
us-treasury | US | ministry | US Treasury; Treasury Department; US Treasury Department; Department of the Treasury | अमेरिकी वित्त विभाग; अमेरिकी वित्त मंत्रालय; ट्रेजरी विभाग; अमेरिकी ट्रेजरी | মার্কিন অর্থ মন্ত্রণালয়; মার্কিন ট্রেজারি; যুক্তরাষ্ট্রের অর্থ মন্ত্রণালয়; মার্কিন অর্থ দপ্তর | Минфин США; Министерство финансов США; казначейство США
ofac | US | ministry | OFAC |  |  | ОФАК
us-commerce | US | ministry | US Commerce Department; Department of Commerce; Commerce Department | अमेरिकी वाणिज्य विभाग; अमेरिकी वाणिज्य मंत्रालय | মার্কিন বাণিজ্য মন্ত্রণালয়; মার্কিন বাণিজ্য দপ্তর | Минторг США; Министерство торговли США
us-energy | US | ministry | US Department of Energy; Department of Energy; DOE | अमेरिकी ऊर्जा विभाग; अमेरिकी ऊर्जा मंत्रालय | মার্কিন জ্বালানি দপ্তর; মার্কিন জ্বালানি মন্ত্রণালয় | Министерство энергетики США; Минэнерго США
us-congress | US | agency | US Congress; U.S. Congress | अमेरिकी कांग्रेस; अमेरिकी संसद | মার্কিন কংগ্রেস | конгресс США; американский конгресс
senate-foreign-relations | US | agency | Senate Foreign Relations Committee |  |  |
house-foreign-affairs | US | agency | House Foreign Affairs Committee |  |  |
us-house | US | agency | US House of Representatives | अमेरिकी प्रतिनिधि सभा | মার্কিন প্রতিনিধি পরিষদ | палата представителей США
us-senate | US | agency | US Senate | अमेरिकी सीनेट | মার্কিন সিনেট | сенат США; американский сенат
us-nsc | US | agency | US National Security Council; White House National Security Council | अमेरिकी राष्ट्रीय सुरक्षा परिषद | মার্কিন জাতীয় নিরাপত্তা পরিষদ | Совет национальной безопасности США; СНБ США
indopacom | US | agency | US Indo-Pacific Command; INDOPACOM | अमेरिकी हिंद-प्रशांत कमान; इंडोपैकॉम | মার্কিন ইন্দো-প্যাসিফিক কমান্ড |
centcom | US | agency | US Central Command; CENTCOM | सेंटकॉम | সেন্টকম | Центральное командование США; СЕНТКОМ
giz | DE | agency | GIZ; German Agency for International Cooperation; Deutsche Gesellschaft für Internationale Zusammenarbeit | जीआईजेड | জিআইজেড; জার্মান উন্নয়ন সংস্থা | GIZ; Германское общество по международному сотрудничеству
kfw | DE | bank | KfW; KfW Development Bank | केएफडब्ल्यू; केएफडब्ल्यू बैंक | কেএফডব্লিউ; কেএফডব্লিউ উন্নয়ন ব্যাংক | KfW
afd | FR | agency | Agence française de développement; French Development Agency | फ्रांसीसी विकास एजेंसी; एएफडी एजेंसी; फ्रेंच डेवलपमेंट एजेंसी | ফরাসি উন্নয়ন সংস্থা; ফরাসি উন্নয়ন এজেন্সি | Французское агентство развития
british-council | GB | agency | British Council | ब्रिटिश काउंसिल | ব্রিটিশ কাউন্সিল | Британский совет
bii | GB | agency | British International Investment | ब्रिटिश इंटरनेशनल इन्वेस्टमेंट |  |
uk-export-finance | GB | agency | UK Export Finance |  |  |
mi6 | GB | agency | MI6 | एमआई6 | এমআই৬ | МИ-6
cidca | CN | agency | China International Development Cooperation Agency; CIDCA | चीन अंतर्राष्ट्रीय विकास सहयोग एजेंसी; सीआईडीसीए | চীনের আন্তর্জাতিক উন্নয়ন সহযোগিতা সংস্থা; সিডকা | Китайское агентство международного сотрудничества в области развития
ndrc | CN | agency | National Development and Reform Commission; NDRC | राष्ट्रीय विकास और सुधार आयोग; एनडीआरसी | জাতীয় উন্নয়ন ও সংস্কার কমিশন; এনডিআরসি | Государственный комитет по развитию и реформам; ГКРР
pla | CN | agency | People's Liberation Army; PLA; Chinese People's Liberation Army | पीपुल्स लिबरेशन आर्मी; पीएलए; चीनी सेना; जन मुक्ति सेना | পিপলস লিবারেশন আর্মি; পিএলএ; গণমুক্তি ফৌজ; চীনা সেনাবাহিনী | Народно-освободительная армия Китая; НОАК
state-council-cn | CN | agency | State Council of China; Chinese State Council | चीन की राज्य परिषद | চীনের রাষ্ট্রীয় পরিষদ | Госсовет КНР; Госсовет Китая
cmc-cn | CN | agency | Central Military Commission | केंद्रीय सैन्य आयोग | কেন্দ্রীয় সামরিক কমিশন | Центральный военный совет
npc-cn | CN | agency | National People's Congress; NPC Standing Committee | नेशनल पीपुल्स कांग्रेस | জাতীয় গণকংগ্রেস; ন্যাশনাল পিপলস কংগ্রেস | Всекитайское собрание народных представителей; ВСНП
fsb | RU | agency | FSB; Federal Security Service | एफएसबी; रूसी खुफिया एजेंसी | এফএসবি; রুশ গোয়েন্দা সংস্থা | ФСБ; Федеральная служба безопасности; ФСБ России
gru | RU | agency | GRU |  |  |
svr | RU | agency | Foreign Intelligence Service; SVR | एसवीआर |  | СВР; Служба внешней разведки; СВР России
state-duma | RU | agency | State Duma; Duma; Russian State Duma | स्टेट ड्यूमा; ड्यूमा; राज्य ड्यूमा | স্টেট দুমা; দুমা; রাষ্ট্রীয় দুমা | Государственная дума; Госдума; Госдума РФ
federal-assembly | RU | agency | Federal Assembly of Russia; Russian parliament | रूसी संसद | রুশ পার্লামেন্ট | Федеральное собрание
federation-council | RU | agency | Federation Council | फेडरेशन काउंसिल | ফেডারেশন কাউন্সিল | Совет Федерации; Совфед
russia-security-council | RU | agency | Security Council of Russia; Russian Security Council | रूसी सुरक्षा परिषद; रूस की सुरक्षा परिषद | রুশ নিরাপত্তা পরিষদ; রাশিয়ার নিরাপত্তা পরিষদ | Совет безопасности РФ; Совбез РФ; Совет Безопасности России; Совбез России; Совет безопасности Российской Федерации; СБ РФ
raw | IN | agency | Research and Analysis Wing; RAW! | रिसर्च एंड एनालिसिस विंग | রিসার্চ অ্যান্ড অ্যানালিসিস উইং; র! | РАВ; Отдел исследований и анализа
intelligence-bureau | IN | agency | Intelligence Bureau | खुफिया ब्यूरो; आईबी! |  |
nia | IN | agency | National Investigation Agency; NIA | राष्ट्रीय जांच एजेंसी; एनआईए | জাতীয় তদন্ত সংস্থা; এনআইএ |
isi | PK | agency | Inter-Services Intelligence; ISI | आईएसआई; इंटर-सर्विसेज इंटेलिजेंस | আইএসআই; ইন্টার সার্ভিসেস ইন্টেলিজেন্স | ИСИ; Межведомственная разведка
pakistan-army | PK | agency | Pakistan Army | पाकिस्तानी सेना; पाक सेना | পাকিস্তান সেনাবাহিনী | армия Пакистана
ispr | PK | agency | Inter-Services Public Relations; ISPR | आईएसपीआर |  |
bsf | IN | agency | Border Security Force; BSF | सीमा सुरक्षा बल; बीएसएफ | বিএসএফ; সীমান্ত রক্ষী বাহিনী; ভারতীয় সীমান্তরক্ষী বাহিনী | Пограничные силы безопасности
assam-rifles | IN | agency | Assam Rifles | असम राइफल्स | আসাম রাইফেলস |
indian-coast-guard | IN | agency | Indian Coast Guard | भारतीय तटरक्षक बल | ভারতীয় কোস্ট গার্ড |
ssb | IN | agency | Sashastra Seema Bal; SSB | एसएसबी; सशस्त्र सीमा बल |  |
itbp | IN | agency | Indo-Tibetan Border Police; ITBP | आईटीबीपी; भारत-तिब्बत सीमा पुलिस |  |
indian-forces | IN | agency | Indian Armed Forces |  |  |
indian-air-force | IN | agency | Indian Air Force; IAF | भारतीय वायु सेना; भारतीय वायुसेना | ভারতীয় বিমানবাহিনী; ভারতীয় বায়ুসেনা | ВВС Индии
indian-navy | IN | agency | Indian Navy | भारतीय नौसेना | ভারতীয় নৌবাহিনী; ভারতীয় নৌসেনা | ВМС Индии
indian-army | IN | agency | Indian Army | भारतीय सेना; भारतीय थल सेना | ভারতীয় সেনা; ভারতীয় সেনাবাহিনী | армия Индии; индийская армия
bgb | BD | agency | Border Guard Bangladesh; BGB | बॉर्डर गार्ड बांग्लादेश; बीजीबी | বর্ডার গার্ড বাংলাদেশ; বিজিবি | Пограничная охрана Бангладеш
bangladesh-navy | BD | agency | Bangladesh Navy |  | বাংলাদেশ নৌবাহিনী |
rab | BD | agency | Rapid Action Battalion; RAB |  | র‍্যাব |
bangladesh-army | BD | agency | Bangladesh Army | बांग्लादेश सेना | বাংলাদেশ সেনাবাহিনী |
bida | BD | agency | Bangladesh Investment Development Authority; BIDA | बांग्लादेश निवेश विकास प्राधिकरण; बीडा | বাংলাদেশ বিনিয়োগ উন্নয়ন কর্তৃপক্ষ; বিডা |
epb | BD | agency | Export Promotion Bureau; EPB |  | রপ্তানি উন্নয়ন ব্যুরো; ইপিবি |
bepza | BD | agency | BEPZA |  | বেপজা |
beza | BD | agency | Bangladesh Economic Zones Authority; BEZA |  | বাংলাদেশ অর্থনৈতিক অঞ্চল কর্তৃপক্ষ; বেজা |
erd-bd | BD | ministry | Economic Relations Division; ERD | आर्थिक संबंध विभाग | অর্থনৈতিক সম্পর্ক বিভাগ; ইআরডি |
planning-commission-bd | BD | ministry | Planning Commission of Bangladesh |  | পরিকল্পনা কমিশন |
nbr | BD | ministry | National Board of Revenue; NBR |  | জাতীয় রাজস্ব বোর্ড; এনবিআর |
baec | BD | agency | Bangladesh Atomic Energy Commission; BAEC | बांग्लादेश परमाणु ऊर्जा आयोग | বাংলাদেশ পরমাণু শক্তি কমিশন; বাপশক; পরমাণু শক্তি কমিশন | Комиссия по атомной энергии Бангладеш
npcbl | BD | agency | Nuclear Power Plant Company Bangladesh; NPCBL |  | এনপিসিবিএল |
mossad | IL | agency | Mossad | मोसाद | মোসাদ | Моссад
idf | IL | agency | Israel Defense Forces; IDF; Israeli army | आईडीएफ; इजरायली सेना; इजराइली सेना | আইডিএফ; ইসরায়েলি সেনাবাহিনী; ইসরাইলি সেনাবাহিনী | ЦАХАЛ; Армия обороны Израиля
shin-bet | IL | agency | Shin Bet | शिन बेट | শিন বেত | Шин-Бет
irgc | IR | agency | Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Iran's Revolutionary Guards | इस्लामिक रिवोल्यूशनरी गार्ड कोर; आईआरजीसी; रिवोल्यूशनरी गार्ड्स; इस्लामिक रिवॉल्यूशनरी गार्ड कॉर्प्स | ইসলামি বিপ্লবী গার্ড বাহিনী; আইআরজিসি; বিপ্লবী গার্ড; রেভল্যুশনারি গার্ড | Корпус стражей исламской революции; КСИР
quds-force | IR | agency | Quds Force | कुद्स फोर्स | কুদস ফোর্স | Аль-Кудс!
aeoi | IR | agency | Atomic Energy Organization of Iran; AEOI; Iran's Atomic Energy Organization | ईरान का परमाणु ऊर्जा संगठन; ईरान परमाणु ऊर्जा संगठन | ইরানের পরমাণু শক্তি সংস্থা; ইরানের আণবিক শক্তি সংস্থা | Организация по атомной энергии Ирана; ОАЭИ
tika | TR | agency | TIKA; Turkish Cooperation and Coordination Agency | टीका एजेंसी | তুর্কি সহযোগিতা ও সমন্বয় সংস্থা | ТИКА; Турецкое агентство по сотрудничеству и координации
grand-national-assembly | TR | agency | Turkish Grand National Assembly |  |  |
hamas |  | party | Hamas | हमास | হামাস | ХАМАС
islamic-jihad |  | party | Palestinian Islamic Jihad; Islamic Jihad | इस्लामिक जिहाद | ইসলামিক জিহাদ | Исламский джихад
fatah |  | party | Fatah | फतह | ফাতাহ | ФАТХ
palestinian-authority | PS | agency | Palestinian National Authority | फलस्तीनी प्राधिकरण | ফিলিস্তিনি কর্তৃপক্ষের প্রশাসন | Палестинская администрация
plo | PS | agency | Palestine Liberation Organization; PLO | पीएलओ; फलस्तीन मुक्ति संगठन; फिलिस्तीन मुक्ति संगठन | পিএলও; ফিলিস্তিন মুক্তি সংস্থা; প্যালেস্টাইন মুক্তি সংস্থা | ООП; Организация освобождения Палестины
hezbollah |  | party | Hezbollah; Hizbullah; Hizbollah | हिज्बुल्लाह; हिजबुल्लाह | হিজবুল্লাহ; হেজবোল্লাহ | Хезболла; Хизбалла; Хезболлах
houthis |  | party | Houthis; Ansar Allah; Ansarullah; Houthi movement | हूती; हूती विद्रोही; हूथी; अंसार अल्लाह | হুতি; হুথি; হুতি বিদ্রোহী; আনসারুল্লাহ | хуситы; Ансар Алла; движение хуситов
taliban | AF | party | Taliban; Taleban; Islamic Emirate of Afghanistan; Afghan Taliban | तालिबान; तालेबान | তালেবান; তালিবান; ইসলামি আমিরাত | Талибан; движение Талибан; талибы
lashkar |  | party | Lashkar-e-Taiba; LeT; Lashkar-e-Tayyiba; Lashkar-e-Toiba | लश्कर-ए-तैयबा; लश्कर-ए-तोएबा | লস্কর-ই-তৈয়বা; লস্কর-ই-তইবা; লস্কর-ই-তাইয়েবা | Лашкар-е-Тайба; Лашкар-и-Тайба
resistance-front |  | party | The Resistance Front; TRF | द रेजिस्टेंस फ्रंट; टीआरएफ | দ্য রেজিস্ট্যান্স ফ্রন্ট |
jaish |  | party | Jaish-e-Mohammed; JeM; Jaish-e-Mohammad | जैश-ए-मोहम्मद; जैश ए मुहम्मद | জইশ-ই-মোহাম্মদ; জইশ-ই-মহম্মদ | Джаиш-е-Мухаммад; Джаиш-и-Мухаммад
is-group |  | party | Islamic State; ISIS; ISIL; Daesh | इस्लामिक स्टेट; आईएसआईएस; दाएश | ইসলামিক স্টেট; আইএস!; আইসিস; আইএসআইএস; দায়েশ | Исламское государство; ИГИЛ; ДАИШ
iskp |  | party | ISKP; IS-K | आईएस-खोरासान |  |
al-qaeda |  | party | Al-Qaeda | अल-कायदा; अलकायदा | আল-কায়েদা; আল কায়দা | Аль-Каида
ttp |  | party | Tehreek-e-Taliban Pakistan; TTP; Tehrik-i-Taliban Pakistan | तहरीक-ए-तालिबान पाकिस्तान; टीटीपी | তেহরিক-ই-তালেবান পাকিস্তান; টিটিপি; তেহরিক-ই-তালিবান পাকিস্তান | Техрик-и-Талибан Пакистан
bla |  | party | Balochistan Liberation Army | बलूचिस्तान लिबरेशन आर्मी; बलोच लिबरेशन आर्मी | বেলুচিস্তান লিবারেশন আর্মি | Армия освобождения Белуджистана
m23 |  | party | M23; M23 rebels; March 23 Movement | एम23; एम23 विद्रोही | এম২৩; এম২৩ বিদ্রোহী | М23; Движение 23 марта
africa-corps |  | party | Africa Corps |  |  |
wagner |  | party | Wagner Group; Wagner | वैगनर समूह; वैगनर ग्रुप | ওয়াগনার গ্রুপ; ভাগনার গ্রুপ |
# Ministries and offices of government
foreign-ministry |  | ministry | Ministry of Foreign Affairs; Foreign Ministry; Foreign Office; foreign ministry spokesperson's office; Ministry for Foreign Affairs; Department of Foreign Affairs; Foreign Affairs Ministry | विदेश मंत्रालय; विदेश कार्यालय; विदेश विभाग; परराष्ट्र मंत्रालय | পররাষ্ট্র মন্ত্রণালয়; পররাষ্ট্র দপ্তর; পররাষ্ট্র দফতর; বিদেশ মন্ত্রক; বিদেশ দফতর; বিদেশমন্ত্রক; বিদেশ মন্ত্রণালয় | МИД; Министерство иностранных дел; внешнеполитическое ведомство; министерство внешних дел
mea | IN | ministry | Ministry of External Affairs; MEA; External Affairs Ministry; Indian Ministry of External Affairs; Indian Foreign Ministry; India's Ministry of External Affairs; India's foreign ministry | भारतीय विदेश मंत्रालय; भारत का विदेश मंत्रालय; एमईए; भारत के विदेश मंत्रालय | ভারতের পররাষ্ট্র মন্ত্রণালয়; ভারতীয় পররাষ্ট্র মন্ত্রণালয়; ভারতের বিদেশ মন্ত্রক; ভারতীয় বিদেশ মন্ত্রক; ভারতের বিদেশমন্ত্রক | МИД Индии; Министерство внешних дел Индии; Министерство иностранных дел Индии; индийский МИД
mid-ru | RU | ministry | Russian Foreign Ministry; Russian Ministry of Foreign Affairs; Russia's Foreign Ministry; Foreign Ministry of Russia; Ministry of Foreign Affairs of Russia; Ministry of Foreign Affairs of the Russian Federation | रूसी विदेश मंत्रालय; रूस का विदेश मंत्रालय; रूस के विदेश मंत्रालय | রুশ পররাষ্ট্র মন্ত্রণালয়; রাশিয়ার পররাষ্ট্র মন্ত্রণালয়; রুশ বিদেশ মন্ত্রক; রাশিয়ার বিদেশ মন্ত্রক | МИД РФ; МИД России; российский МИД; Министерство иностранных дел России; Министерство иностранных дел Российской Федерации; Министерство иностранных дел РФ
mofa-cn | CN | ministry | Chinese Foreign Ministry; Ministry of Foreign Affairs of China; China's Foreign Ministry; Chinese Ministry of Foreign Affairs | चीनी विदेश मंत्रालय; चीन का विदेश मंत्रालय; चीन के विदेश मंत्रालय | চীনের পররাষ্ট্র মন্ত্রণালয়; চীনা পররাষ্ট্র মন্ত্রণালয়; চিনা বিদেশ মন্ত্রক; চিনের বিদেশ মন্ত্রক | МИД КНР; МИД Китая; китайский МИД; Министерство иностранных дел КНР
mofa-bd | BD | ministry | Bangladesh Foreign Ministry; Bangladesh Ministry of Foreign Affairs; Ministry of Foreign Affairs of Bangladesh; Bangladesh's Foreign Ministry | बांग्लादेश का विदेश मंत्रालय; बांग्लादेश विदेश मंत्रालय; बांग्लादेशी विदेश मंत्रालय; बांग्लादेश के विदेश मंत्रालय | বাংলাদেশের পররাষ্ট্র মন্ত্রণালয়; বাংলাদেশ পররাষ্ট্র মন্ত্রণালয়; বাংলাদেশের বিদেশ মন্ত্রক | МИД Бангладеш; Министерство иностранных дел Бангладеш
mofa-pk | PK | ministry | Pakistan Foreign Office; Pakistan's Foreign Office; Pakistan Ministry of Foreign Affairs; Pakistan's Foreign Ministry; Pakistani Foreign Ministry | पाकिस्तानी विदेश मंत्रालय; पाकिस्तान विदेश कार्यालय; पाकिस्तान का विदेश मंत्रालय; पाकिस्तान के विदेश मंत्रालय; पाक विदेश मंत्रालय; पाकिस्तान के विदेश कार्यालय | পাকিস্তানের পররাষ্ট্র মন্ত্রণালয়; পাকিস্তানের পররাষ্ট্র দপ্তর; পাকিস্তান পররাষ্ট্র দপ্তর; পাক বিদেশ মন্ত্রক | МИД Пакистана
mofa-ua | UA | ministry | Ukrainian Foreign Ministry; Ukraine's Foreign Ministry; Ministry of Foreign Affairs of Ukraine | यूक्रेनी विदेश मंत्रालय; यूक्रेन का विदेश मंत्रालय; यूक्रेन के विदेश मंत्रालय | ইউক্রেনের পররাষ্ট্র মন্ত্রণালয় | МИД Украины; украинский МИД
mofa-ir | IR | ministry | Iranian Foreign Ministry; Iran's Foreign Ministry | ईरानी विदेश मंत्रालय; ईरान के विदेश मंत्रालय; ईरान का विदेश मंत्रालय | ইরানের পররাষ্ট্র মন্ত্রণালয়; ইরানি পররাষ্ট্র মন্ত্রণালয় | МИД Ирана; иранский МИД
mofa-jp | JP | ministry | Japanese Foreign Ministry; Ministry of Foreign Affairs of Japan; Japan's Foreign Ministry; Gaimusho | जापानी विदेश मंत्रालय; जापान के विदेश मंत्रालय | জাপানের পররাষ্ট্র মন্ত্রণালয়; জাপানি পররাষ্ট্র মন্ত্রণালয় | МИД Японии; японский МИД
mofa-tr | TR | ministry | Turkish Foreign Ministry; Türkiye's Foreign Ministry | तुर्की विदेश मंत्रालय; तुर्किये के विदेश मंत्रालय | তুরস্কের পররাষ্ট্র মন্ত্রণালয় | МИД Турции; турецкий МИД
mofa-de | DE | ministry | German Foreign Office; Federal Foreign Office; German Foreign Ministry; Auswärtiges Amt | जर्मन विदेश मंत्रालय; जर्मनी के विदेश मंत्रालय; जर्मन विदेश कार्यालय | জার্মান পররাষ্ট্র মন্ত্রণালয়; জার্মানির পররাষ্ট্র দপ্তর; জার্মান পররাষ্ট্র দপ্তর | МИД ФРГ; МИД Германии; немецкий МИД
mofa-fr | FR | ministry | French Foreign Ministry; Ministry for Europe and Foreign Affairs; French Ministry of Foreign Affairs | फ्रांसीसी विदेश मंत्रालय; फ्रांस के विदेश मंत्रालय | ফরাসি পররাষ্ট্র মন্ত্রণালয়; ফ্রান্সের পররাষ্ট্র মন্ত্রণালয় | МИД Франции; французский МИД
mofa-gb | GB | ministry | British Foreign Office; UK Foreign Office; British Foreign Ministry | ब्रिटिश विदेश कार्यालय; ब्रिटेन के विदेश कार्यालय; ब्रिटिश विदेश मंत्रालय | ব্রিটিশ পররাষ্ট্র দপ্তর; যুক্তরাজ্যের পররাষ্ট্র দপ্তর | МИД Великобритании; британский МИД
mofa-kz | KZ | ministry | Kazakh Foreign Ministry; Ministry of Foreign Affairs of Kazakhstan | कजाकिस्तान के विदेश मंत्रालय | কাজাখস্তানের পররাষ্ট্র মন্ত্রণালয় | МИД Казахстана; МИД РК
mofa-by | BY | ministry | Belarusian Foreign Ministry; Ministry of Foreign Affairs of Belarus | बेलारूस के विदेश मंत्रालय; बेलारूसी विदेश मंत्रालय | বেলারুশের পররাষ্ট্র মন্ত্রণালয় | МИД Белоруссии; МИД Беларуси; белорусский МИД
mofa-am | AM | ministry | Armenian Foreign Ministry; Ministry of Foreign Affairs of Armenia | आर्मेनिया के विदेश मंत्रालय; आर्मेनियाई विदेश मंत्रालय | আর্মেনিয়ার পররাষ্ট্র মন্ত্রণালয় | МИД Армении
mofa-az | AZ | ministry | Azerbaijani Foreign Ministry; Ministry of Foreign Affairs of Azerbaijan |  | আজারবাইজানের পররাষ্ট্র মন্ত্রণালয় | МИД Азербайджана
mofa-uz | UZ | ministry | Uzbek Foreign Ministry; Ministry of Foreign Affairs of Uzbekistan |  | উজবেকিস্তানের পররাষ্ট্র মন্ত্রণালয় | МИД Узбекистана
mofa-kg | KG | ministry | Kyrgyz Foreign Ministry |  |  | МИД Киргизии; МИД Кыргызстана; МИД КР
mofa-il | IL | ministry | Israeli Foreign Ministry; Israel's Foreign Ministry | इजरायली विदेश मंत्रालय; इजराइली विदेश मंत्रालय | ইসরায়েলের পররাষ্ট্র মন্ত্রণালয়; ইসরায়েলি পররাষ্ট্র মন্ত্রণালয় | МИД Израиля
mofa-sa | SA | ministry | Saudi Foreign Ministry; Saudi Ministry of Foreign Affairs | सऊदी विदेश मंत्रालय; सऊदी अरब के विदेश मंत्रालय | সৌদি পররাষ্ট্র মন্ত্রণালয় | МИД Саудовской Аравии
mofa-kr | KR | ministry | South Korean Foreign Ministry; ROK Foreign Ministry; Seoul's Foreign Ministry | दक्षिण कोरियाई विदेश मंत्रालय | দক্ষিণ কোরিয়ার পররাষ্ট্র মন্ত্রণালয় | МИД Республики Корея; МИД Южной Кореи
mofa-kp | KP | ministry | North Korean Foreign Ministry; DPRK Foreign Ministry | उत्तर कोरियाई विदेश मंत्रालय | উত্তর কোরিয়ার পররাষ্ট্র মন্ত্রণালয় | МИД КНДР
mofa-lk | LK | ministry | Sri Lankan Foreign Ministry; Sri Lanka Foreign Ministry; Sri Lanka's Ministry of Foreign Affairs | श्रीलंका के विदेश मंत्रालय; श्रीलंकाई विदेश मंत्रालय | শ্রীলঙ্কার পররাষ্ট্র মন্ত্রণালয় | МИД Шри-Ланки
mofa-np | NP | ministry | Nepal's Ministry of Foreign Affairs; Nepali Foreign Ministry; Nepal Foreign Ministry | नेपाल के विदेश मंत्रालय; नेपाली विदेश मंत्रालय; नेपाल का विदेश मंत्रालय | নেপালের পররাষ্ট্র মন্ত্রণালয় | МИД Непала
pmo |  | agency | Prime Minister's Office; PMO; Office of the Prime Minister | प्रधानमंत्री कार्यालय; पीएमओ; प्रधान मंत्री कार्यालय | প্রধানমন্ত্রীর কার্যালয়; প্রধানমন্ত্রীর দপ্তর; প্রধানমন্ত্রীর দফতর; পিএমও | канцелярия премьер-министра; офис премьер-министра; аппарат премьер-министра
chief-adviser-press | BD | agency | Chief Adviser's Press Wing; CA Press Wing | मुख्य सलाहकार की प्रेस विंग; मुख्य सलाहकार का प्रेस विंग | প্রধান উপদেষ্টার প্রেস উইং; প্রেস উইং |
presidential-office |  | agency | President's Office; Presidential Office; Office of the President; Presidential Administration; presidential press service; Presidential Executive Office | राष्ट्रपति कार्यालय; राष्ट्रपति प्रशासन | রাষ্ট্রপতির কার্যালয়; প্রেসিডেন্টের কার্যালয়; প্রেসিডেন্টের দপ্তর | администрация президента; канцелярия президента; пресс-служба президента; офис президента
kremlin-press | RU | agency | Kremlin press service; Kremlin Press Office | क्रेमलिन प्रेस सेवा; क्रेमलिन की प्रेस सेवा | ক্রেমলিনের প্রেস সার্ভিস; ক্রেমলিন প্রেস সার্ভিস; ক্রেমলিনের প্রেস সেবা | пресс-служба Кремля; Кремлёвская пресс-служба
defence-ministry |  | ministry | Ministry of Defence; Defence Ministry; Ministry of Defense; Defense Ministry; Department of Defence | रक्षा मंत्रालय | প্রতিরক্ষা মন্ত্রণালয়; প্রতিরক্ষা মন্ত্রক | Минобороны; Министерство обороны
mod-ru | RU | ministry | Russian Defence Ministry; Russian Defense Ministry; Russian Ministry of Defence | रूसी रक्षा मंत्रालय; रूस के रक्षा मंत्रालय | রুশ প্রতিরক্ষা মন্ত্রণালয়; রাশিয়ার প্রতিরক্ষা মন্ত্রণালয় | Минобороны РФ; Минобороны России; Министерство обороны РФ; Министерство обороны России
home-ministry |  | ministry | Ministry of Home Affairs; Home Ministry; Interior Ministry; Ministry of the Interior; Ministry of Internal Affairs; MHA | गृह मंत्रालय; आंतरिक मंत्रालय; आंतरिक मामलों के मंत्रालय | স্বরাষ্ট্র মন্ত্রণালয়; স্বরাষ্ট্র মন্ত্রক; স্বরাষ্ট্রমন্ত্রক | МВД; Министерство внутренних дел
finance-ministry |  | ministry | Ministry of Finance; Finance Ministry | वित्त मंत्रालय | অর্থ মন্ত্রণালয়; অর্থ মন্ত্রক; অর্থমন্ত্রক | Минфин; Министерство финансов
commerce-ministry |  | ministry | Ministry of Commerce and Industry; Ministry of Commerce; Commerce Ministry; Trade Ministry; Ministry of Trade; Commerce and Industry Ministry | वाणिज्य मंत्रालय; वाणिज्य एवं उद्योग मंत्रालय; वाणिज्य और उद्योग मंत्रालय; व्यापार मंत्रालय | বাণিজ্য মন্ত্রণালয়; বাণিজ্য মন্ত্রক; বাণিজ্য ও শিল্প মন্ত্রক; বাণিজ্য ও শিল্প মন্ত্রণালয় | Министерство торговли и промышленности; Министерство торговли; Минторг; Минпромторг; Министерство промышленности и торговли
mofcom | CN | ministry | MOFCOM; Chinese Ministry of Commerce |  |  |
meti | JP | ministry | Ministry of Economy, Trade and Industry; METI |  |  |
dpiit | IN | ministry | DPIIT | डीपीआईआईटी |  |
dgft | IN | ministry | DGFT | डीजीएफटी |  |
economy-ministry |  | ministry | Ministry of Economic Development; Ministry of Economy; Economy Ministry; Ministry of Economic Affairs | आर्थिक विकास मंत्रालय; अर्थव्यवस्था मंत्रालय; आर्थिक मामलों के मंत्रालय | অর্থনৈতিক উন্নয়ন মন্ত্রণালয়; অর্থনীতি মন্ত্রণালয় | Минэкономразвития; Министерство экономического развития; Минэкономики; Министерство экономики
energy-ministry |  | ministry | Ministry of Energy; Energy Ministry | ऊर्जा मंत्रालय | জ্বালানি মন্ত্রণালয়; বিদ্যুৎ ও জ্বালানি মন্ত্রণালয়; শক্তি মন্ত্রক | Минэнерго; Министерство энергетики
power-ministry |  | ministry | Ministry of Power; Power Ministry | विद्युत मंत्रालय; बिजली मंत्रालय | বিদ্যুৎ মন্ত্রণালয় |
petroleum-ministry |  | ministry | Ministry of Petroleum and Natural Gas; Petroleum Ministry; Oil Ministry; Ministry of Petroleum | पेट्रोलियम मंत्रालय; पेट्रोलियम एवं प्राकृतिक गैस मंत्रालय; पेट्रोलियम और प्राकृतिक गैस मंत्रालय | পেট্রোলিয়াম মন্ত্রক | Министерство нефти
water-ministry |  | ministry | Ministry of Jal Shakti; Jal Shakti Ministry; Ministry of Water Resources; Water Resources Ministry | जल शक्ति मंत्रालय; जल संसाधन मंत्रालय | জলশক্তি মন্ত্রক; পানিসম্পদ মন্ত্রণালয়; জলসম্পদ মন্ত্রক; পানি সম্পদ মন্ত্রণালয় | Министерство водных ресурсов
agriculture-ministry |  | ministry | Ministry of Agriculture; Agriculture Ministry | कृषि मंत्रालय; कृषि एवं किसान कल्याण मंत्रालय | কৃষি মন্ত্রণালয়; কৃষি মন্ত্রক | Минсельхоз; Министерство сельского хозяйства
health-ministry |  | ministry | Ministry of Health; Health Ministry | स्वास्थ्य मंत्रालय | স্বাস্থ্য মন্ত্রণালয়; স্বাস্থ্য মন্ত্রক | Минздрав; Министерство здравоохранения
transport-ministry |  | ministry | Ministry of Transport; Transport Ministry | परिवहन मंत्रालय | পরিবহন মন্ত্রণালয় | Минтранс; Министерство транспорта
shipping-ministry |  | ministry | Ministry of Shipping; Shipping Ministry | जहाजरानी मंत्रालय | নৌপরিবহন মন্ত্রণালয়; জাহাজ মন্ত্রক |
railway-ministry |  | ministry | Ministry of Railways; Railway Ministry | रेल मंत्रालय | রেলপথ মন্ত্রণালয়; রেল মন্ত্রক |
education-ministry |  | ministry | Ministry of Education; Education Ministry | शिक्षा मंत्रालय | শিক্ষা মন্ত্রণালয়; শিক্ষা মন্ত্রক | Министерство образования
culture-ministry |  | ministry | Ministry of Culture; Culture Ministry | संस्कृति मंत्रालय | সংস্কৃতি মন্ত্রণালয়; সংস্কৃতি মন্ত্রক | Министерство культуры; Минкультуры; Минкульт
tourism-ministry |  | ministry | Ministry of Tourism; Tourism Ministry | पर्यटन मंत्रालय | পর্যটন মন্ত্রণালয় |
union-cabinet-in | IN | agency | Union Cabinet | केंद्रीय मंत्रिमंडल | কেন্দ্রীয় মন্ত্রিসভা |
ccs-in | IN | agency | Cabinet Committee on Security; CCS | सुरक्षा मामलों की कैबिनेट समिति; सीसीएस; कैबिनेट सुरक्षा समिति | নিরাপত্তা বিষয়ক মন্ত্রিসভা কমিটি |
nscs-in | IN | agency | National Security Council Secretariat; NSCS | राष्ट्रीय सुरक्षा परिषद सचिवालय | জাতীয় নিরাপত্তা পরিষদ সচিবালয় |
# Banks and funds
exim-india | IN | bank | EXIM Bank of India; Exim Bank; India Exim Bank; Export-Import Bank of India | एक्जिम बैंक; भारतीय निर्यात-आयात बैंक; एक्ज़िम बैंक ऑफ इंडिया; इंडिया एक्जिम बैंक; एग्जिम बैंक; एक्सिम बैंक | এক্সিম ব্যাংক অব ইন্ডিয়া; ভারতের এক্সিম ব্যাংক; এক্সিম ব্যাংক | Эксимбанк Индии; Экспортно-импортный банк Индии
exim-china | CN | bank | China Exim Bank; Export-Import Bank of China; Exim Bank of China | चीन का एक्जिम बैंक; चाइना एक्जिम बैंक | চীনের এক্সিম ব্যাংক; চায়না এক্সিম ব্যাংক; চীনা এক্সিম ব্যাংক | Эксимбанк Китая; Экспортно-импортный банк Китая
silk-road-fund | CN | bank | Silk Road Fund | सिल्क रोड फंड |  | Фонд Шёлкового пути
cdb | CN | bank | China Development Bank | चाइना डेवलपमेंट बैंक; चीन विकास बैंक | চায়না ডেভেলপমেন্ট ব্যাংক | Банк развития Китая
exim-us | US | bank | US Exim Bank; Export-Import Bank of the United States; US Export-Import Bank; EXIM | अमेरिकी एक्जिम बैंक; अमेरिकी निर्यात-आयात बैंक | যুক্তরাষ্ট্রের এক্সিম ব্যাংক; মার্কিন এক্সিম ব্যাংক | Эксимбанк США; Экспортно-импортный банк США
exim-korea | KR | bank | Korea Eximbank; Export-Import Bank of Korea | कोरिया एक्जिम बैंक | কোরিয়া এক্সিম ব্যাংক | Эксимбанк Кореи
rbi | IN | bank | Reserve Bank of India; RBI | भारतीय रिजर्व बैंक; आरबीआई; रिज़र्व बैंक ऑफ इंडिया | রিজার্ভ ব্যাংক অব ইন্ডিয়া; আরবিআই; ভারতীয় রিজার্ভ ব্যাংক; রিজার্ভ ব্যাঙ্ক অফ ইন্ডিয়া | Резервный банк Индии; РБИ; ЦБ Индии
sbi | IN | bank | State Bank of India; SBI | भारतीय स्टेट बैंक; एसबीआई; स्टेट बैंक ऑफ इंडिया | স্টেট ব্যাংক অব ইন্ডিয়া; এসবিআই | Государственный банк Индии; State Bank of India
pnb | IN | bank | Punjab National Bank | पंजाब नेशनल बैंक |  |
uco-bank | IN | bank | UCO Bank | यूको बैंक | ইউকো ব্যাংক |
bangladesh-bank | BD | bank | Bangladesh Bank | बांग्लादेश बैंक | বাংলাদেশ ব্যাংক | Банк Бангладеш; Бангладеш Банк
sonali-bank | BD | bank | Sonali Bank | सोनाली बैंक | সোনালী ব্যাংক |
state-bank-pakistan | PK | bank | State Bank of Pakistan | स्टेट बैंक ऑफ पाकिस्तान | স্টেট ব্যাংক অব পাকিস্তান | Государственный банк Пакистана; Госбанк Пакистана
pboc | CN | bank | People's Bank of China; PBOC | पीपुल्स बैंक ऑफ चाइना | পিপলস ব্যাংক অব চায়না | Народный банк Китая
icbc | CN | bank | Industrial and Commercial Bank of China; ICBC |  |  |
bank-of-china | CN | bank | Bank of China | बैंक ऑफ चाइना | ব্যাংক অব চায়না | Банк Китая
ifc | WB | bank | International Finance Corporation; IFC | अंतरराष्ट्रीय वित्त निगम; आईएफसी | আন্তর্জাতিক অর্থ করপোরেশন; আইএফসি | Международная финансовая корпорация; МФК
swift |  | agency | SWIFT! | स्विफ्ट | সুইফট | СВИФТ; SWIFT
spfs | RU | agency | SPFS | एसपीएफएस |  | СПФС
# Media
tass | RU | media | TASS; ITAR-TASS; TASS news agency | तास; टास; इतर-तास; तास समाचार एजेंसी; टीएएसएस | তাস; ইতার-তাস; তাস বার্তা সংস্থা | ТАСС; ИТАР-ТАСС
ria-novosti | RU | media | RIA Novosti; RIA; RIA news agency | रिया नोवोस्ती; आरआईए नोवोस्ती; आरआईए; रिया नोवोस्ति | রিয়া নভোস্তি; আরআইএ নভোস্তি; আরআইএ; রিয়া নোভোস্তি | РИА Новости; РИА
rossiya-segodnya | RU | media | Rossiya Segodnya |  |  | Россия сегодня
interfax | RU | media | Interfax | इंटरफैक्स; इंटरफेक्स | ইন্টারফ্যাক্স | Интерфакс
rt | RU | media | RT; Russia Today | रशिया टुडे; आरटी! | রাশিয়া টুডে; আরটি! | RT; Russia Today
sputnik | RU | media | Sputnik!; Sputnik India | स्पुतनिक!; स्पूतनिक! | স্পুটনিক!; স্পুতনিক! | Спутник!
kommersant | RU | media | Kommersant; Kommersant daily; Kommersant newspaper | कोमर्सेंट | কমারস্যান্ট; কোমের্সান্ত | Коммерсантъ; Коммерсант
izvestia | RU | media | Izvestia | इज़वेस्तिया; इज्वेस्तिया | ইজভেস্তিয়া | Известия
pravda | RU | media | Pravda |  | প্রাভদা |
nezavisimaya-gazeta | RU | media | Nezavisimaya Gazeta |  |  | Независимая газета
komsomolskaya-pravda | RU | media | Komsomolskaya Pravda |  |  | Комсомольская правда
gazeta-ru | RU | media | Gazeta.ru |  |  | Газета.ру
lenta | RU | media | Lenta.ru |  |  | Лента.ру
rossiyskaya-gazeta | RU | media | Rossiyskaya Gazeta; Rossiiskaya Gazeta |  |  | Российская газета
rbc | RU | media | RBC | आरबीसी |  | РБК
vedomosti | RU | media | Vedomosti | वेदोमोस्ती | ভেদোমোস্তি | Ведомости
russia-1 | RU | media | Rossiya 1 | रोसिया 1 | রোশিয়া-১; রাশিয়া-১ | Россия 1
ntv | RU | media | NTV Russia |  |  | НТВ
zvezda | RU | media | Zvezda TV |  |  | телеканал Звезда
russia-24 | RU | media | Rossiya 24 |  |  | Россия 24
channel-one-ru | RU | media | Channel One Russia |  |  | Первый канал
pti | IN | media | PTI; Press Trust of India | पीटीआई; प्रेस ट्रस्ट ऑफ इंडिया; पीटीआई-भाषा | পিটিআই!; প্রেস ট্রাস্ট অব ইন্ডিয়া; প্রেস ট্রাস্ট অফ ইন্ডিয়া | PTI; Press Trust of India; Пресс траст оф Индия
ani | IN | media | ANI; Asian News International | एएनआई; एशियन न्यूज इंटरनेशनल | এএনআই; এশিয়ান নিউজ ইন্টারন্যাশনাল | ANI
uni-in | IN | media | United News of India | यूनीवार्ता; वार्ता एजेंसी | ইউএনআই |
ians | IN | media | IANS | आईएएनएस | আইএএনএস | IANS
pib | IN | media | Press Information Bureau; PIB | पत्र सूचना कार्यालय; पीआईबी; प्रेस इन्फॉर्मेशन ब्यूरो | প্রেস ইনফরমেশন ব্যুরো; পিআইবি |
doordarshan | IN | media | Doordarshan; DD News | दूरदर्शन; डीडी न्यूज | দূরদর্শন | Дордаршан
all-india-radio | IN | media | All India Radio; Akashvani; AIR News | आकाशवाणी; ऑल इंडिया रेडियो | আকাশবাণী | Всеиндийское радио
the-hindu | IN | media | The Hindu | द हिंदू | দ্য হিন্দু | The Hindu
abp-news | IN | media | ABP News | एबीपी न्यूज |  |
aaj-tak | IN | media | Aaj Tak | आज तक |  |
wion | IN | media | WION |  |  |
news18 | IN | media | News18; CNN-News18 | न्यूज18 |  |
business-standard | IN | media | Business Standard | बिजनेस स्टैंडर्ड |  |
telegraph-in | IN | media | The Telegraph |  | দ্য টেলিগ্রাফ |
the-wire | IN | media | The Wire! | द वायर | দ্য ওয়্যার |
theprint | IN | media | ThePrint | द प्रिंट |  |
india-today | IN | media | India Today | इंडिया टुडे | ইন্ডিয়া টুডে | India Today
economic-times | IN | media | The Economic Times; Economic Times | इकोनॉमिक टाइम्स | ইকোনমিক টাইমস | The Economic Times; Economic Times
ndtv | IN | media | NDTV | एनडीटीवी | এনডিটিভি | NDTV
times-of-india | IN | media | The Times of India; Times of India | टाइम्स ऑफ इंडिया | টাইমস অব ইন্ডিয়া; টাইমস অফ ইন্ডিয়া | The Times of India
hindustan-times | IN | media | Hindustan Times | हिंदुस्तान टाइम्स | হিন্দুস্তান টাইমস; দ্য হিন্দুস্তান টাইমস | Hindustan Times
indian-express | IN | media | The Indian Express; Indian Express | इंडियन एक्सप्रेस; द इंडियन एक्सप्रेस | ইন্ডিয়ান এক্সপ্রেস; দ্য ইন্ডিয়ান এক্সপ্রেস | Indian Express
dainik-jagran | IN | media | Dainik Jagran | दैनिक जागरण | দৈনিক জাগরণ |
punjab-kesari | IN | media | Punjab Kesari | पंजाब केसरी |  |
rajasthan-patrika | IN | media | Rajasthan Patrika | राजस्थान पत्रिका |  |
jansatta | IN | media | Jansatta | जनसत्ता |  |
navbharat-times | IN | media | Navbharat Times | नवभारत टाइम्स |  |
dainik-bhaskar | IN | media | Dainik Bhaskar | दैनिक भास्कर | দৈনিক ভাস্কর |
amar-ujala | IN | media | Amar Ujala | अमर उजाला | অমর উজালা |
anandabazar | IN | media | Anandabazar Patrika; Ananda Bazar Patrika | आनंद बाजार पत्रिका; आनंदबाजार पत्रिका | আনন্দবাজার পত্রিকা; আনন্দবাজার; আজকাল পত্রিকা |
abp-ananda | IN | media | ABP Ananda |  | এবিপি আনন্দ |
sangbad-pratidin | IN | media | Sangbad Pratidin |  | সংবাদ প্রতিদিন |
bartaman | IN | media | Bartaman |  | বর্তমান পত্রিকা |
ei-samay | IN | media | Ei Samay |  | এই সময় পত্রিকা |
bss | BD | media | Bangladesh Sangbad Sangstha; BSS | बांग्लादेश संवाद संस्था; बीएसएस | বাংলাদেশ সংবাদ সংস্থা; বাসস | Бангладеш Сангбад Сангстха
unb | BD | media | United News of Bangladesh; UNB | यूएनबी | ইউএনবি |
prothom-alo | BD | media | Prothom Alo | प्रोथोम आलो; प्रथम आलो | প্রথম আলো | Протом Ало
daily-star-bd | BD | media | The Daily Star; Daily Star | द डेली स्टार; डेली स्टार | ডেইলি স্টার; দ্য ডেইলি স্টার | The Daily Star
bdnews24 | BD | media | bdnews24.com; bdnews24 |  | বিডিনিউজ টোয়েন্টিফোর; বিডিনিউজ; বিডিনিউজ টোয়েন্টিফোর ডটকম |
dhaka-tribune | BD | media | Dhaka Tribune | ढाका ट्रिब्यून | ঢাকা ট্রিবিউন | Dhaka Tribune
ittefaq | BD | media | The Daily Ittefaq; Ittefaq | इत्तेफाक अखबार | দৈনিক ইত্তেফাক; ইত্তেফাক |
ajker-patrika | BD | media | Ajker Patrika |  | আজকের পত্রিকা |
bonik-barta | BD | media | Bonik Barta |  | বণিক বার্তা |
janakantha | BD | media | Janakantha |  | জনকণ্ঠ |
inqilab | BD | media | Inqilab |  | ইনকিলাব |
naya-diganta | BD | media | Naya Diganta |  | নয়া দিগন্ত |
manab-zamin | BD | media | Manab Zamin |  | মানবজমিন |
bangladesh-pratidin | BD | media | Bangladesh Pratidin |  | বাংলাদেশ প্রতিদিন |
samakal | BD | media | Samakal | समकाल! | সমকাল!; দৈনিক সমকাল |
kaler-kantho | BD | media | Kaler Kantho | कालेर कंठ | কালের কণ্ঠ; দৈনিক কালের কণ্ঠ |
jugantor | BD | media | Jugantor | युगांतर | যুগান্তর; দৈনিক যুগান্তর |
xinhua | CN | media | Xinhua; Xinhua News Agency | शिन्हुआ; सिन्हुआ; शिन्हुआ समाचार एजेंसी | সিনহুয়া; শিনহুয়া; সিনহুয়া সংবাদ সংস্থা | Синьхуа; агентство Синьхуа
cctv | CN | media | CCTV!; China Media Group | सीसीटीवी! | চায়না মিডিয়া গ্রুপ | ЦТК
china-daily | CN | media | China Daily | चाइना डेली | চায়না ডেইলি | Чайна дейли
peoples-daily | CN | media | People's Daily | पीपुल्स डेली | পিপলস ডেইলি | Жэньминь жибао
global-times | CN | media | Global Times | ग्लोबल टाइम्स | গ্লোবাল টাইমস | Глобал таймс; Global Times
cgtn | CN | media | CGTN | सीजीटीएन | সিজিটিএন | CGTN
reuters | GB | media | Reuters; Reuters news agency; Thomson Reuters | रॉयटर्स; रायटर; रायटर्स; रॉयटर | রয়টার্স; রয়টার; রয়টর্স | Рейтер; Reuters; агентство Рейтер
bbc | GB | media | BBC; BBC News; British Broadcasting Corporation | बीबीसी; बीबीसी हिंदी; बीबीसी न्यूज | বিবিসি; বিবিসি বাংলা; বিবিসি নিউজ | Би-би-си; BBC; Русская служба Би-би-си
guardian-gb | GB | media | The Guardian | द गार्जियन; गार्जियन!; द गार्डियन | দ্য গার্ডিয়ান; গার্ডিয়ান! | The Guardian; Гардиан
daily-telegraph | GB | media | The Daily Telegraph |  |  |
sky-news | GB | media | Sky News |  | স্কাই নিউজ | Sky News
economist | GB | media | The Economist | द इकोनॉमिस्ट | দ্য ইকোনমিস্ট | The Economist
financial-times | GB | media | Financial Times; The Financial Times | फाइनेंशियल टाइम्स | ফাইন্যান্সিয়াল টাইমস | Financial Times
afp | FR | media | AFP; Agence France-Presse | एएफपी | এএফপি | AFP; Франс Пресс; Агентство Франс Пресс
france-24 | FR | media | France 24 | फ्रांस 24 | ফ্রান্স ২৪ |
le-figaro | FR | media | Le Figaro |  |  | Le Figaro; Фигаро!
le-monde | FR | media | Le Monde | ला मोंद; ले मोंड | লা মঁদ; লে মঁদ | Le Monde
ap | US | media | Associated Press; AP; The Associated Press | एसोसिएटेड प्रेस | অ্যাসোসিয়েটেড প্রেস | Ассошиэйтед Пресс; AP; Associated Press; агентство AP
nyt | US | media | The New York Times; New York Times | न्यूयॉर्क टाइम्स | নিউইয়র্ক টাইমস; নিউ ইয়র্ক টাইমস; দ্য নিউইয়র্ক টাইমস | The New York Times; New York Times; Нью-Йорк таймс
truth-social | US | media | Truth Social | ट्रुथ सोशल; ट्रूथ सोशल | ট্রুথ সোশ্যাল | Truth Social
nbc-news | US | media | NBC News |  |  |
cbs-news | US | media | CBS News |  |  |
abc-news | US | media | ABC News |  |  |
cnbc | US | media | CNBC |  |  |
politico | US | media | Politico | पोलिटिको | পলিটিকো | Politico
bloomberg | US | media | Bloomberg | ब्लूमबर्ग | ব্লুমবার্গ | Bloomberg; Блумберг
axios | US | media | Axios | एक्सियोस | অ্যাক্সিওস; এক্সিওস | Axios
wsj | US | media | The Wall Street Journal; Wall Street Journal | वॉल स्ट्रीट जर्नल; द वॉल स्ट्रीट जर्नल | ওয়াল স্ট্রিট জার্নাল | The Wall Street Journal; Wall Street Journal
fox-news | US | media | Fox News | फॉक्स न्यूज | ফক্স নিউজ | Fox News
cnn | US | media | CNN | सीएनएन | সিএনএন | CNN; Си-эн-эн
washington-post | US | media | The Washington Post; Washington Post | वाशिंगटन पोस्ट; वॉशिंगटन पोस्ट | ওয়াশিংটন পোস্ট; দ্য ওয়াশিংটন পোস্ট | The Washington Post; Washington Post; Вашингтон пост
voa | US | media | Voice of America; VOA | वॉयस ऑफ अमेरिका; वीओए | ভয়েস অব আমেরিকা; ভয়েস অফ আমেরিকা | Голос Америки
rferl | US | media | Radio Free Europe; Radio Liberty | रेडियो फ्री यूरोप | রেডিও ফ্রি ইউরোপ | Радио Свобода; Радио Свободная Европа
dpa | DE | media | DPA; Deutsche Presse-Agentur | डीपीए | ডিপিএ | DPA; ДПА
spiegel | DE | media | Der Spiegel; Spiegel | डेर श्पीगल | ডের স্পিগেল | Шпигель; Spiegel
deutsche-welle | DE | media | Deutsche Welle; DW | डॉयचे वेले; डॉयचे वैले; डीडब्ल्यू | ডয়চে ভেলে; ডিডব্লিউ | Дойче велле; Deutsche Welle
kyodo | JP | media | Kyodo; Kyodo News | क्योदो; क्योडो न्यूज | কিয়োদো; কিয়োদো নিউজ | Киодо; Kyodo
mainichi | JP | media | Mainichi |  |  | Майнити
japan-times | JP | media | Japan Times | जापान टाइम्स |  |
jiji | JP | media | Jiji Press |  |  |
yomiuri | JP | media | Yomiuri |  |  | Ёмиури
asahi | JP | media | Asahi Shimbun |  | আসাহি শিম্বুন | Асахи
nikkei | JP | media | Nikkei; Nikkei Asia | निक्केई; निक्केई एशिया | নিক্কেই; নিক্কেই এশিয়া | Никкэй; Nikkei
nhk | JP | media | NHK | एनएचके | এনএইচকে | NHK
yonhap | KR | media | Yonhap; Yonhap News Agency | योनहाप; योन्हाप; योनहाप न्यूज एजेंसी | ইয়োনহাপ; ইয়নহাপ; ইয়োনহাপ নিউজ এজেন্সি | Ёнхап; Рёнхап; Yonhap; агентство Ёнхап
kbs | KR | media | KBS |  |  |
korea-herald | KR | media | Korea Herald |  |  |
kcna | KP | media | KCNA; Korean Central News Agency | केसीएनए; कोरियाई केंद्रीय समाचार एजेंसी; कोरियन सेंट्रल न्यूज एजेंसी | কেসিএনএ; কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি | ЦТАК; Центральное телеграфное агентство Кореи
rodong-sinmun | KP | media | Rodong Sinmun |  |  | Нодон синмун
irna | IR | media | IRNA; Islamic Republic News Agency | इरना | ইরনা | ИРНА
isna | IR | media | ISNA |  |  | ИСНА
press-tv | IR | media | Press TV | प्रेस टीवी | প্রেস টিভি | Press TV
mehr | IR | media | Mehr News; Mehr News Agency | मेहर न्यूज | মেহের নিউজ | Мехр
tasnim | IR | media | Tasnim; Tasnim News Agency | तस्नीम; तसनीम न्यूज एजेंसी | তাসনিম; তাসনিম নিউজ এজেন্সি | Тасним; агентство Тасним
fars-news | IR | media | Fars News Agency; Fars | फार्स न्यूज एजेंसी | ফার্স নিউজ; ফারস বার্তা সংস্থা | Фарс!; агентство Фарс
anadolu | TR | media | Anadolu Agency; Anadolu | अनादोलु एजेंसी; अनादोलु | আনাদোলু; আনাদোলু এজেন্সি | Анадолу; агентство Анадолу
daily-sabah | TR | media | Daily Sabah |  |  |
hurriyet | TR | media | Hürriyet |  |  | Хюрриет
trt | TR | media | TRT; TRT World | टीआरटी | টিআরটি ওয়ার্ল্ড | TRT
al-jazeera | QA | media | Al Jazeera; Aljazeera | अल जज़ीरा; अलजजीरा | আল জাজিরা; আলজাজিরা | Аль-Джазира; Al Jazeera
qna | QA | media | Qatar News Agency; QNA | कतर समाचार एजेंसी | কাতার নিউজ এজেন্সি |
wam | AE | media | WAM; Emirates News Agency | अमीरात समाचार एजेंसी | আমিরাত নিউজ এজেন্সি | WAM
sky-news-arabia | AE | media | Sky News Arabia |  |  | Sky News Arabia
al-arabiya | AE | media | Al Arabiya | अल अरबिया | আল আরাবিয়া | Аль-Арабия
gulf-news | AE | media | Gulf News | गल्फ न्यूज | গালফ নিউজ |
khaleej-times | AE | media | Khaleej Times | खलीज टाइम्स; खलीज टाइम्ज | খালিজ টাইমস |
spa | SA | media | Saudi Press Agency; SPA! | सऊदी प्रेस एजेंसी; एसपीए | সৌদি প্রেস এজেন্সি; এসপিএ | Саудовское агентство печати; SPA
asharq-al-awsat | SA | media | Asharq Al-Awsat |  |  | Аш-Шарк аль-Аусат
saudi-gazette | SA | media | Saudi Gazette |  | সৌদি গেজেট |
arab-news | SA | media | Arab News | अरब न्यूज | আরব নিউজ | Arab News
dawn | PK | media | Dawn!; Dawn newspaper | डॉन अखबार; डॉन!; द डॉन | ডন পত্রিকা; ডন!; দ্য ডন | Dawn; газета Dawn
radio-pakistan | PK | media | Radio Pakistan | रेडियो पाकिस्तान |  |
the-news-pk | PK | media | The News International |  | দ্য নিউজ ইন্টারন্যাশনাল |
ary-news | PK | media | ARY News | एआरवाई न्यूज | এআরওয়াই নিউজ |
app-pk | PK | media | Associated Press of Pakistan |  |  |
express-tribune | PK | media | The Express Tribune; Express Tribune | एक्सप्रेस ट्रिब्यून | এক্সপ্রেস ট্রিবিউন |
geo-news | PK | media | Geo News | जियो न्यूज | জিও নিউজ | Geo News
kathmandu-post | NP | media | The Kathmandu Post; Kathmandu Post | काठमांडू पोस्ट | কাঠমান্ডু পোস্ট; দ্য কাঠমান্ডু পোস্ট | The Kathmandu Post; Kathmandu Post
kantipur | NP | media | Kantipur | कांतिपुर! |  |
himalayan-times | NP | media | The Himalayan Times | हिमालयन टाइम्स | হিমালয়ান টাইমস |
rss-nepal | NP | media | Rastriya Samachar Samiti | राष्ट्रिय समाचार समिति |  |
daily-mirror-lk | LK | media | Daily Mirror | डेली मिरर | ডেইলি মিরর; ডেইলি মিররে | Daily Mirror
newsfirst | LK | media | NewsFirst | न्यूजफर्स्ट; न्यूज फर्स्ट |  |
ada-derana | LK | media | Ada Derana | अदा देराना | আদা দেরানা |
belta | BY | media | BelTA; BELTA News Agency | बेल्टा; बेल्टा समाचार एजेंसी | বেলটা; বেল্টা | БелТА
kazinform | KZ | media | Kazinform | काजइन्फॉर्म | কাজিনফর্ম | Казинформ
khabar-24 | KZ | media | Khabar 24 |  |  | Хабар 24
tengrinews | KZ | media | Tengrinews |  |  | Tengrinews
akipress | KG | media | AKIpress |  |  | АКИpress
kabar | KG | media | Kabar |  |  | Кабар
armenpress | AM | media | Armenpress; News.am | आर्मेनप्रेस | আরমেনপ্রেস | Арменпресс
azertac | AZ | media | Azertac; Trend News | अज़रताज | আজারতাজ | АЗЕРТАДЖ
ukrinform | UA | media | Ukrinform | यूक्रिनफॉर्म | ইউক্রিনফর্ম | Укринформ
kyiv-independent | UA | media | Kyiv Independent | कीव इंडिपेंडेंट | কিয়েভ ইনডিপেনডেন্ট |
suspilne | UA | media | Suspilne |  |  | Суспильне
ukrainska-pravda | UA | media | Ukrainska Pravda |  |  | Украинская правда
unian | UA | media | UNIAN |  |  | УНИАН
interfax-ukraine | UA | media | Interfax-Ukraine |  |  | Интерфакс-Украина
efe | ES | media | EFE | ईएफई | ইএফই | EFE
el-pais | ES | media | El País | एल पाइस | এল পাইস | El País; Эль Паис
ansa | IT | media | ANSA | आंसा | আনসা | ANSA; АНСА
corriere | IT | media | Corriere della Sera |  |  | Коррьере делла сера
straits-times | SG | media | The Straits Times; Straits Times | स्ट्रेट्स टाइम्स; द स्ट्रेट्स टाइम्स | স্ট্রেইটস টাইমস; দ্য স্ট্রেইটস টাইমস | The Straits Times; Стрейтс таймс; Straits Times
cna | SG | media | Channel NewsAsia; Channel News Asia | चैनल न्यूज एशिया | চ্যানেল নিউজ এশিয়া |
scmp | HK | media | South China Morning Post; SCMP | साउथ चाइना मॉर्निंग पोस्ट | সাউথ চায়না মর্নিং পোস্ট | South China Morning Post; Саут Чайна морнинг пост; SCMP
antara | ID | media | Antara; Antara News Agency | अंतारा | আনতারা | Антара
kompas | ID | media | Kompas |  |  |
jakarta-post | ID | media | The Jakarta Post; Jakarta Post | जकार्ता पोस्ट | জাকার্তা পোস্ট | Jakarta Post
bernama | MY | media | Bernama | बर्नामा; बरनामा | বারনামা; বার্নামা | Бернама
new-straits-times | MY | media | New Straits Times |  |  |
vna | VN | media | Vietnam News Agency; VNA | वियतनाम समाचार एजेंसी; वियतनाम न्यूज एजेंसी | ভিয়েতনাম নিউজ এজেন্সি | ВИА; Вьетнамское информационное агентство
vnexpress | VN | media | VnExpress |  |  |
nhan-dan | VN | media | Nhan Dan |  |  | Нянзан
pna-ph | PH | media | Philippine News Agency | फिलीपीन न्यूज एजेंसी | ফিলিপাইন নিউজ এজেন্সি |
philippine-star | PH | media | Philippine Star |  |  |
rappler | PH | media | Rappler | रैपलर | র‍্যাপলার | Рапплер
inquirer | PH | media | Inquirer |  |  |
sana-sy | SY | media | SANA; Syrian Arab News Agency |  |  |
mena-agency | SY | media | Middle East News Agency; MENA agency |  |  |
al-ahram | SY | media | Al-Ahram | अल-अहराम | আল-আহরাম | Аль-Ахрам
times-of-israel | IL | media | The Times of Israel; Times of Israel | टाइम्स ऑफ इजराइल; द टाइम्स ऑफ इजरायल | টাইমস অব ইসরায়েল; দ্য টাইমস অব ইসরায়েল | The Times of Israel; Times of Israel
jerusalem-post | IL | media | The Jerusalem Post; Jerusalem Post | यरूशलम पोस्ट | জেরুজালেম পোস্ট | Jerusalem Post
haaretz | IL | media | Haaretz | हारेत्ज; हारेट्ज | হারেৎজ | Haaretz; Гаарец; Хаарец
prensa-latina | CU | media | Prensa Latina | प्रेंसा लातिना | প্রেনসা লাতিনা | Пренса Латина; Prensa Latina
telesur | CU | media | Telesur |  |  | Телесур
granma | CU | media | Granma |  |  | Гранма
folha | BR | media | Folha de S.Paulo | फोल्हा | ফোলহা | Folha
agencia-brasil | BR | media | Agência Brasil |  |  |
o-globo | BR | media | O Globo | ओ ग्लोबो | ও গ্লোবো | O Globo
telegram |  | media | Telegram! | टेलीग्राम | টেলিগ্রাম | Telegram; Телеграм
instagram |  | media | Instagram | इंस्टाग्राम | ইনস্টাগ্রাম | Инстаграм
twitter |  | media | Twitter | ट्विटर | টুইটার | Твиттер
youtube |  | media | YouTube | यूट्यूब | ইউটিউব | Ютьюб
whatsapp |  | media | WhatsApp | व्हाट्सएप; व्हाट्सऐप | হোয়াটসঅ্যাপ | Вотсап
# Parties
bjp | IN | party | Bharatiya Janata Party; BJP | भारतीय जनता पार्टी; भाजपा; बीजेपी | ভারতীয় জনতা পার্টি; বিজেপি | Бхаратия Джаната Парти; БДП; Индийская народная партия
congress-in | IN | party | Indian National Congress; Congress Party; All India Congress Committee | भारतीय राष्ट्रीय कांग्रेस!; कांग्रेस!; कांग्रेस पार्टी | ভারতীয় জাতীয় কংগ্রেস; কংগ্রেস!; কংগ্রেস দল | Индийский национальный конгресс; ИНК
aap | IN | party | Aam Aadmi Party | आम आदमी पार्टी; आप पार्टी | আম আদমি পার্টি | Аам Аадми
tmc | IN | party | Trinamool Congress; TMC; All India Trinamool Congress | तृणमूल कांग्रेस; टीएमसी | তৃণমূল কংগ্রেস; তৃণমূল!; টিএমসি | Тринамул Конгресс
rss | IN | party | Rashtriya Swayamsevak Sangh; RSS | राष्ट्रीय स्वयंसेवक संघ; आरएसएस | রাষ্ট্রীয় স্বয়ংসেবক সঙ্ঘ; আরএসএস | РСС; Раштрия Сваямсевак Сангх
aiadmk | IN | party | AIADMK |  |  |
dmk | IN | party | DMK | द्रमुक |  |
bsp | IN | party | Bahujan Samaj Party | बहुजन समाज पार्टी |  |
samajwadi | IN | party | Samajwadi Party | समाजवादी पार्टी | সমাজবাদী পার্টি |
shiv-sena | IN | party | Shiv Sena | शिवसेना | শিবসেনা |
cpim | IN | party | Communist Party of India–Marxist; CPM | माकपा; सीपीएम | সিপিএম |
cpi | IN | party | Communist Party of India | भारतीय कम्युनिस्ट पार्टी; भाकपा | সিপিআই; ভারতের কমিউনিস্ট পার্টি | Коммунистическая партия Индии
awami-league | BD | party | Awami League; Bangladesh Awami League | अवामी लीग; आवामी लीग; बांग्लादेश अवामी लीग | আওয়ামী লীগ; আওয়ামি লিগ; বাংলাদেশ আওয়ামী লীগ; আওয়ামী লিগ | Авами Лиг; Народная лига
bnp | BD | party | Bangladesh Nationalist Party; BNP | बांग्लादेश नेशनलिस्ट पार्टी; बीएनपी; बांग्लादेश राष्ट्रवादी पार्टी | বাংলাদেশ জাতীয়তাবাদী দল; বিএনপি | Националистическая партия Бангладеш; НПБ
jamaat-bd | BD | party | Jamaat-e-Islami; Bangladesh Jamaat-e-Islami; Jamaat | जमात-ए-इस्लामी | জামায়াতে ইসলামী; জামায়াত; জামাত-ই-ইসলামি; জামায়াতে ইসলামি | Джамаат-и-Ислами; Джамаат-е-Ислами
jatiya-party | BD | party | Jatiya Party; Jatiyo Party | जातीय पार्टी | জাতীয় পার্টি |
ncp-bd | BD | party | National Citizen Party | नेशनल सिटिजन पार्टी | জাতীয় নাগরিক পার্টি; এনসিপি | Национальная гражданская партия
pti-pk | PK | party | Pakistan Tehreek-e-Insaf | पाकिस्तान तहरीक-ए-इंसाफ | পাকিস্তান তেহরিক-ই-ইনসাফ | Техрик-и-Инсаф; Движение за справедливость
ppp-pk | PK | party | Pakistan Peoples Party | पाकिस्तान पीपुल्स पार्टी | পাকিস্তান পিপলস পার্টি | Пакистанская народная партия
pml-n | PK | party | Pakistan Muslim League-Nawaz; PML-N | पाकिस्तान मुस्लिम लीग-नवाज; पीएमएल-एन | পাকিস্তান মুসলিম লীগ-নওয়াজ; পিএমএল-এন | Мусульманская лига Пакистана
nepali-congress | NP | party | Nepali Congress | नेपाली कांग्रेस | নেপালি কংগ্রেস | Непальский конгресс
maoist-centre | NP | party | Maoist Centre | माओवादी केंद्र; सीपीएन-माओवादी सेंटर |  |
cpn | NP | party | Communist Party of Nepal | नेकपा; नेपाल कम्युनिस्ट पार्टी | নেপাল কমিউনিস্ট পার্টি | Коммунистическая партия Непала
cpn-uml | NP | party | CPN-UML | नेकपा एमाले; सीपीएन-यूएमएल | সিপিএন-ইউএমএল |
npp-lk | LK | party | National People's Power | नेशनल पीपुल्स पावर | ন্যাশনাল পিপলস পাওয়ার | Национальная народная сила
slpp | LK | party | SLPP |  |  |
sjb | LK | party | Samagi Jana Balawegaya |  |  |
jvp | LK | party | Janatha Vimukthi Peramuna; JVP | जनता विमुक्ति पेरामुना; जेवीपी | জনতা বিমুক্তি পেরামুনা; জেভিপি |
united-russia | RU | party | United Russia | यूनाइटेड रूस; संयुक्त रूस; यूनाइटेड रशिया | ইউনাইটেড রাশিয়া; সংযুক্ত রাশিয়া | Единая Россия
just-russia | RU | party | A Just Russia |  |  | Справедливая Россия
cprf | RU | party | Communist Party of the Russian Federation; CPRF |  |  | КПРФ
ldpr | RU | party | LDPR |  |  | ЛДПР
cpc | CN | party | Communist Party of China; Chinese Communist Party; CPC!; CCP; International Department of the CPC Central Committee; CPC Central Committee | चीनी कम्युनिस्ट पार्टी; चीन की कम्युनिस्ट पार्टी; सीपीसी; सीसीपी | চীনের কমিউনিস্ট পার্টি; চীনা কমিউনিস্ট পার্টি; সিপিসি; চিনা কমিউনিস্ট পার্টি; চীনের কমিউনিস্ট পার্টির কেন্দ্রীয় কমিটি | Коммунистическая партия Китая; КПК; Компартия Китая; ЦК КПК
cpv | VN | party | Communist Party of Vietnam; Vietnamese Communist Party | वियतनाम की कम्युनिस्ट पार्टी | ভিয়েতনামের কমিউনিস্ট পার্টি | Коммунистическая партия Вьетнама; КПВ; ЦК КПВ
ldp-jp | JP | party | Liberal Democratic Party of Japan; LDP | लिबरल डेमोक्रेटिक पार्टी; एलडीपी | লিবারেল ডেমোক্রেটিক পার্টি; এলডিপি | Либерально-демократическая партия Японии; ЛДП
komeito | JP | party | Komeito |  |  | Комэйто
democrats-us | US | party | Democratic Party; Democrats | डेमोक्रेटिक पार्टी; डेमोक्रेट्स | ডেমোক্রেটিক পার্টি; ডেমোক্র্যাট | Демократическая партия США; демократы!
republicans-us | US | party | Republican Party; Republicans; GOP | रिपब्लिकन पार्टी; रिपब्लिकन | রিপাবলিকান পার্টি; রিপাবলিকান | Республиканская партия США; республиканцы!
labour-gb | GB | party | Labour Party | लेबर पार्टी | লেবার পার্টি | Лейбористская партия; лейбористы
libdem-gb | GB | party | Liberal Democrats |  |  |
reform-uk | GB | party | Reform UK |  |  |
conservative-gb | GB | party | Conservative Party; Tories | कंजर्वेटिव पार्टी | কনজারভেটিভ পার্টি | Консервативная партия; консерваторы!
cdu | DE | party | Christian Democratic Union; CDU; CSU | सीडीयू; क्रिश्चियन डेमोक्रेटिक यूनियन | সিডিইউ; ক্রিশ্চিয়ান ডেমোক্রেটিক ইউনিয়ন | ХДС; Христианско-демократический союз
spd | DE | party | Social Democratic Party of Germany; SPD | एसपीडी | এসপিডি | СДПГ; Социал-демократическая партия Германии
afd-de | DE | party | Alternative for Germany; AfD | एएफडी; जर्मनी के लिए विकल्प; अल्टरनेटिव फॉर जर्मनी | এএফডি; অল্টারনেটিভ ফর জার্মানি | АдГ; Альтернатива для Германии
akp | TR | party | Justice and Development Party; AK Party; AKP | एके पार्टी; न्याय और विकास पार्टी | একে পার্টি; জাস্টিস অ্যান্ড ডেভেলপমেন্ট পার্টি | Партия справедливости и развития; ПСР
pkk |  | party | Kurdistan Workers' Party; PKK | पीकेके; कुर्दिस्तान वर्कर्स पार्टी | পিকেকে; কুর্দিস্তান ওয়ার্কার্স পার্টি | РПК; Рабочая партия Курдистана
likud | IL | party | Likud | लिकुड; लिकुद | লিকুদ | Ликуд
anc | ZA | party | African National Congress; ANC | अफ्रीकन नेशनल कांग्रेस; अफ्रीकी राष्ट्रीय कांग्रेस; एएनसी | আফ্রিকান ন্যাশনাল কংগ্রেস; এএনসি | Африканский национальный конгресс; АНК
workers-party-kp | KP | party | Workers' Party of Korea; WPK | कोरिया की वर्कर्स पार्टी; वर्कर्स पार्टी ऑफ कोरिया | ওয়ার্কার্স পার্টি অব কোরিয়া; কোরিয়ার ওয়ার্কার্স পার্টি | Трудовая партия Кореи; ТПК
georgian-dream | GE | party | Georgian Dream | जॉर्जियन ड्रीम | জর্জিয়ান ড্রিম | Грузинская мечта
# Business federations, institutes, universities
cii | IN | institute | Confederation of Indian Industry; CII | सीआईआई; भारतीय उद्योग परिसंघ | সিআইআই; কনফেডারেশন অব ইন্ডিয়ান ইন্ডাস্ট্রি | CII; Конфедерация индийской промышленности
phdcci | IN | institute | PHDCCI |  |  |
fieo | IN | institute | FIEO | फिओ |  |
nasscom | IN | institute | NASSCOM | नैसकॉम | ন্যাসকম |
assocham | IN | institute | ASSOCHAM | एसोचैम | অ্যাসোচ্যাম |
ficci | IN | institute | FICCI; Federation of Indian Chambers of Commerce and Industry | फिक्की | ফিকি | FICCI; ФИККИ
fbcci | BD | institute | FBCCI; Federation of Bangladesh Chambers of Commerce and Industry | एफबीसीसीआई | এফবিসিসিআই |
dcci | BD | institute | Dhaka Chamber of Commerce and Industry; DCCI |  | ডিসিসিআই; ঢাকা চেম্বার অব কমার্স অ্যান্ড ইন্ডাস্ট্রি; ঢাকা চেম্বার |
bkmea | BD | institute | BKMEA |  | বিকেএমইএ |
bgmea | BD | institute | BGMEA | बीजीएमईए | বিজিএমইএ |
us-india-business-council | US | institute | US-India Business Council; USIBC | अमेरिका-भारत व्यापार परिषद; यूएसआईबीसी | ইউএস-ইন্ডিয়া বিজনেস কাউন্সিল |
amcham | US | institute | American Chamber of Commerce; AmCham |  | অ্যামচেম | Американская торговая палата
us-chamber | US | institute | US Chamber of Commerce | यूएस चैंबर ऑफ कॉमर्स | ইউএস চেম্বার অব কমার্স | Торговая палата США
usispf | US | institute | US-India Strategic Partnership Forum; USISPF | यूएसआईएसपीएफ; अमेरिका-भारत रणनीतिक साझेदारी मंच |  |
rspp | RU | institute | Russian Union of Industrialists and Entrepreneurs; RSPP | रूसी उद्योगपतियों और उद्यमियों का संघ | রুশ শিল্পপতি ও উদ্যোক্তা সংঘ | РСПП; Российский союз промышленников и предпринимателей
opora | RU | institute | Opora Russia |  |  | Опора России
tpp-ru | RU | institute | Russian Chamber of Commerce and Industry; Chamber of Commerce and Industry of the Russian Federation |  |  | Торгово-промышленная палата; ТПП РФ; ТПП
delovaya-rossiya | RU | institute | Delovaya Rossiya; Business Russia |  |  | Деловая Россия
icwa | IN | institute | Indian Council of World Affairs; ICWA | भारतीय विश्व मामलों की परिषद; आईसीडब्ल्यूए; भारतीय वैश्विक परिषद; विश्व मामलों की भारतीय परिषद | ইন্ডিয়ান কাউন্সিল অব ওয়ার্ল্ড অ্যাফেয়ার্স; আইসিডব্লিউএ | Индийский совет по международным делам; Индийский совет по мировым делам
orf | IN | institute | Observer Research Foundation; ORF | ऑब्जर्वर रिसर्च फाउंडेशन; ओआरएफ | অবজারভার রিসার্চ ফাউন্ডেশন; ওআরএফ | Observer Research Foundation; ORF
idsa | IN | institute | Manohar Parrikar Institute for Defence Studies and Analyses; MP-IDSA; IDSA | मनोहर पर्रिकर रक्षा अध्ययन एवं विश्लेषण संस्थान; आईडीएसए | আইডিএসএ | Институт оборонных исследований и анализа
carnegie-india | IN | institute | Carnegie India |  |  |
ris | IN | institute | Research and Information System for Developing Countries | आरआईएस |  |
ananta | IN | institute | Ananta Centre | अनंता सेंटर |  |
vif | IN | institute | Vivekananda International Foundation | विवेकानंद इंटरनेशनल फाउंडेशन | বিবেকানন্দ ইন্টারন্যাশনাল ফাউন্ডেশন |
iccr | IN | institute | Indian Council for Cultural Relations; ICCR | भारतीय सांस्कृतिक संबंध परिषद; आईसीसीआर | ইন্ডিয়ান কাউন্সিল ফর কালচারাল রিলেশনস; আইসিসিআর; ভারতীয় সাংস্কৃতিক সম্পর্ক পরিষদ | Индийский совет по культурным связям
itec | IN | agency | ITEC; Indian Technical and Economic Cooperation; ITEC programme; Indian Technical and Economic Cooperation Programme | आईटेक; भारतीय तकनीकी और आर्थिक सहयोग; आईटीईसी; भारतीय तकनीकी एवं आर्थिक सहयोग | আইটেক; ইন্ডিয়ান টেকনিক্যাল অ্যান্ড ইকোনমিক কো-অপারেশন | ИТЕК; Индийское техническое и экономическое сотрудничество
jnu | IN | institute | Jawaharlal Nehru University; JNU | जवाहरलाल नेहरू विश्वविद्यालय; जेएनयू | জওহরলাল নেহরু বিশ্ববিদ্যালয়; জেএনইউ | Университет Джавахарлала Неру
nalanda | IN | institute | Nalanda University | नालंदा विश्वविद्यालय | নালন্দা বিশ্ববিদ্যালয় |
iit-bombay | IN | institute | IIT Bombay | आईआईटी बॉम्बे |  |
iit-madras | IN | institute | IIT Madras | आईआईटी मद्रास | আইআইটি মাদ্রাজ |
iit-delhi | IN | institute | IIT Delhi | आईआईटी दिल्ली | আইআইটি দিল্লি |
iit | IN | institute | Indian Institute of Technology | भारतीय प्रौद्योगिकी संस्थान |  |
delhi-university | IN | institute | Delhi University; University of Delhi | दिल्ली विश्वविद्यालय | দিল্লি বিশ্ববিদ্যালয় | Делийский университет
mgimo | RU | institute | MGIMO; Moscow State Institute of International Relations | एमजीआईएमओ; एमजीआईएमओ विश्वविद्यालय | এমজিআইএমও | МГИМО
diplomatic-academy-ru | RU | institute | Diplomatic Academy of the Russian Foreign Ministry |  |  | Дипломатическая академия
hse | RU | institute | Higher School of Economics; HSE |  |  | НИУ ВШЭ; Высшая школа экономики
rudn | RU | institute | RUDN |  |  | РУДН
msu | RU | institute | Moscow State University | मॉस्को स्टेट यूनिवर्सिटी | মস্কো স্টেট ইউনিভার্সিটি | МГУ
imemo | RU | institute | IMEMO |  |  | ИМЭМО
ivran | RU | institute | Institute of Oriental Studies |  |  | Институт востоковедения
riac | RU | institute | Russian International Affairs Council; RIAC | रूसी अंतरराष्ट्रीय मामलों की परिषद | রাশিয়ান ইন্টারন্যাশনাল অ্যাফেয়ার্স কাউন্সিল | РСМД; Российский совет по международным делам
ras | RU | institute | Russian Academy of Sciences | रूसी विज्ञान अकादमी | রুশ বিজ্ঞান একাডেমি | Российская академия наук; РАН
sipri | SE | institute | SIPRI; Stockholm International Peace Research Institute | सिपरी; स्टॉकहोम अंतरराष्ट्रीय शांति अनुसंधान संस्थान; सिप्री; स्टॉकहोम इंटरनेशनल पीस रिसर्च इंस्टीट्यूट | সিপ্রি; স্টকহোম আন্তর্জাতিক শান্তি গবেষণা ইনস্টিটিউট; সিপরি | SIPRI; СИПРИ; Стокгольмский институт исследования проблем мира
rand | US | institute | RAND Corporation | रैंड कॉर्पोरेशन | র‍্যান্ড কর্পোরেশন | RAND
asia-society | US | institute | Asia Society | एशिया सोसाइटी | এশিয়া সোসাইটি |
isw | US | institute | Institute for the Study of War |  |  | Институт изучения войны
hudson | US | institute | Hudson Institute | हडसन इंस्टीट्यूट |  |
heritage | US | institute | Heritage Foundation |  |  |
atlantic-council | US | institute | Atlantic Council | अटलांटिक काउंसिल | আটলান্টিক কাউন্সিল | Атлантический совет
csis | US | institute | Center for Strategic and International Studies; CSIS |  |  |
cfr | US | institute | Council on Foreign Relations | काउंसिल ऑन फॉरेन रिलेशंस; विदेश संबंध परिषद | কাউন্সিল অন ফরেন রিলেশনস | Совет по международным отношениям
carnegie | US | institute | Carnegie Endowment for International Peace; Carnegie Endowment | कार्नेगी एंडोमेंट | কার্নেগি এনডাউমেন্ট | Фонд Карнеги
brookings | US | institute | Brookings Institution | ब्रुकिंग्स इंस्टीट्यूशन | ব্রুকিংস ইনস্টিটিউশন | Институт Брукингса
chatham-house | GB | institute | Chatham House | चैथम हाउस | চ্যাথাম হাউস; চ্যাথাম হাউজ | Чатем-Хаус
lse | GB | institute | London School of Economics |  |  |
cambridge | GB | institute | Cambridge University | कैम्ब्रिज विश्वविद्यालय | কেমব্রিজ বিশ্ববিদ্যালয় | Кембриджский университет
oxford | GB | institute | University of Oxford; Oxford University | ऑक्सफोर्ड विश्वविद्यालय | অক্সফোর্ড বিশ্ববিদ্যালয় | Оксфордский университет
rusi | GB | institute | RUSI |  |  |
iiss | GB | institute | International Institute for Strategic Studies; IISS | आईआईएसएस | আইআইএসএস | IISS
crisis-group | BE | institute | International Crisis Group | इंटरनेशनल क्राइसिस ग्रुप | ইন্টারন্যাশনাল ক্রাইসিস গ্রুপ | Международная кризисная группа
msf | BE | institute | Doctors Without Borders |  |  |
transparency | BE | institute | Transparency International |  | ট্রান্সপারেন্সি ইন্টারন্যাশনাল |
hrw | BE | institute | Human Rights Watch | ह्यूमन राइट्स वॉच | হিউম্যান রাইটস ওয়াচ | Хьюман Райтс Вотч; Human Rights Watch
amnesty | BE | institute | Amnesty International | एमनेस्टी इंटरनेशनल | অ্যামনেস্টি ইন্টারন্যাশনাল | Международная амнистия
biiss | BD | institute | BIISS; Bangladesh Institute of International and Strategic Studies | बांग्लादेश अंतरराष्ट्रीय और रणनीतिक अध्ययन संस्थान | বিআইআইএসএস; বাংলাদেশ ইনস্টিটিউট অব ইন্টারন্যাশনাল অ্যান্ড স্ট্র্যাটেজিক স্টাডিজ |
dhaka-university | BD | institute | Dhaka University; University of Dhaka | ढाका विश्वविद्यालय | ঢাকা বিশ্ববিদ্যালয়; ঢাবি | Даккский университет
cpd-bd | BD | institute | Centre for Policy Dialogue; CPD |  | সিপিডি; সেন্টার ফর পলিসি ডায়ালগ |
grameen | BD | institute | Grameen Bank | ग्रामीण बैंक! | গ্রামীণ ব্যাংক | Грамин банк
yunus-centre | BD | institute | Yunus Centre | यूनुस सेंटर | ইউনূস সেন্টার |
brac | BD | institute | BRAC | ब्रैक | ব্র্যাক |
lowy | AU | institute | Lowy Institute | लोवी इंस्टीट्यूट; लोवी संस्थान | লোই ইনস্টিটিউট | Институт Лоуи; Lowy Institute
aspi | AU | institute | Australian Strategic Policy Institute; ASPI |  |  |
cicir | CN | institute | China Institutes of Contemporary International Relations; CICIR |  |  |
cass | CN | institute | Chinese Academy of Social Sciences |  |  |
fudan | CN | institute | Fudan University | फुदान विश्वविद्यालय | ফুদান বিশ্ববিদ্যালয় | Университет Фудань
tsinghua | CN | institute | Tsinghua University | त्सिंघुआ विश्वविद्यालय; सिंघुआ विश्वविद्यालय | সিংহুয়া বিশ্ববিদ্যালয়; ছিংহুয়া বিশ্ববিদ্যালয় | Университет Цинхуа
peking-university | CN | institute | Peking University | पेकिंग विश्वविद्यालय | পিকিং বিশ্ববিদ্যালয় | Пекинский университет
serum-institute | IN | company | Serum Institute of India; Serum Institute | सीरम इंस्टीट्यूट ऑफ इंडिया; सीरम इंस्टीट्यूट | সেরাম ইনস্টিটিউট; সেরাম ইনস্টিটিউট অব ইন্ডিয়া; সিরাম ইনস্টিটিউট | Институт сывороток Индии; Серум Инститьют
sun-pharma | IN | company | Sun Pharma |  |  |
dr-reddys | IN | company | Dr. Reddy's | डॉ. रेड्डीज |  |
bharat-biotech | IN | company | Bharat Biotech | भारत बायोटेक | ভারত বায়োটেক | Бхарат Биотех
gamaleya | RU | institute | Gamaleya Institute; Gamaleya Center; Gamaleya Research Institute | गमालेया संस्थान; गामालेया इंस्टीट्यूट | গামালেয়া ইনস্টিটিউট; গামালেয়া রিসার্চ ইনস্টিটিউট | Центр Гамалеи; НИЦ имени Гамалеи; институт Гамалеи
jinr | RU | institute | Joint Institute for Nuclear Research; JINR |  |  | Объединённый институт ядерных исследований; ОИЯИ
kurchatov | RU | institute | Kurchatov Institute | कुर्चातोव संस्थान | কুরচাতভ ইনস্টিটিউট | Курчатовский институт
`;
