import { rows } from "../../../text/table.js";

/** Cities and sites of Europe and Russia; where sovereignty is disputed the country is the one the UN recognises. `!`: weak, also a word, a person or another place. */
export default rows`
saint-petersburg | RU | city | Saint Petersburg; St. Petersburg; Leningrad | सेंट पीटर्सबर्ग; सेंट पीटरबर्ग; सेंट पीटर्सबुर्ग; लेनिनग्राद | সেন্ট পিটার্সবার্গ; সেন্ট পিটার্সবুর্গ; সেন্ট পিটাসবার্গ; লেনিনগ্রাদ | Санкт-Петербург; Петербург; Ленинград; Питер!
sochi | RU | city | Sochi | सोची! | সোচি | Сочи
kazan | RU | city | Kazan | कज़ान; काजान | কাজান | Казань
vladivostok | RU | city | Vladivostok | व्लादिवोस्तोक; व्लादिवोस्तक; ब्लादिवोस्तोक; व्लादिवोस्टॉक | ভ্লাদিভস্তক; ভ্লাদিভোস্তক; ব্লাদিভোস্তক | Владивосток
ufa | RU | city | Ufa | ऊफा; उफा | উফা | Уфа
yekaterinburg | RU | city | Yekaterinburg; Ekaterinburg | येकातेरिनबर्ग; येकातेरिनबुर्ग; एकातेरिनबर्ग; येकाटेरिनबर्ग | ইয়েকাতেরিনবার্গ; ইয়েকাতেরিনবুর্গ | Екатеринбург; Свердловск
novosibirsk | RU | city | Novosibirsk | नोवोसिबिर्स्क | নোভোসিবির্স্ক; নভোসিবিরস্ক | Новосибирск
nizhny-novgorod | RU | city | Nizhny Novgorod | निज़नी नोवगोरोद; निझनी नोवगोरोद | নিঝনি নভগোরোদ | Нижний Новгород
kaliningrad | RU | city | Kaliningrad | कालिनिनग्राद; कलिनिनग्राद | কালিনিনগ্রাদ | Калининград
khabarovsk | RU | city | Khabarovsk | खाबारोव्स्क | খাবারোভস্ক | Хабаровск
irkutsk | RU | city | Irkutsk | इरकुत्स्क | ইরকুৎস্ক | Иркутск
yakutsk | RU | city | Yakutsk | याकुत्स्क | ইয়াকুৎস্ক | Якутск
murmansk | RU | city | Murmansk | मुरमान्स्क | মুরমানস্ক | Мурманск
arkhangelsk | RU | city | Arkhangelsk | आर्कान्जेस्क | আরখানগেলস্ক | Архангельск
samara | RU | city | Samara | समारा | সামারা | Самара
volgograd | RU | city | Volgograd; Stalingrad | वोल्गोग्राद; स्टालिनग्राद | ভলগোগ্রাদ; স্তালিনগ্রাদ | Волгоград; Сталинград
astrakhan | RU | city | Astrakhan | अस्त्राखान | আস্ত্রাখান | Астрахань
rostov-on-don | RU | city | Rostov-on-Don; Rostov | रोस्तोव; रोस्तोव-ऑन-डॉन | রোস্তভ; রোস্তভ-অন-ডন | Ростов-на-Дону
krasnoyarsk | RU | city | Krasnoyarsk | क्रास्नोयार्स्क | ক্রাসনোইয়ারস্ক | Красноярск
omsk | RU | city | Omsk | ओम्स्क | ওমস্ক | Омск
tomsk | RU | city | Tomsk | टॉम्स्क | তোমস্ক | Томск
tyumen | RU | city | Tyumen | त्यूमेन | তিউমেন | Тюмень
chelyabinsk | RU | city | Chelyabinsk | चेल्याबिंस्क | চেলিয়াবিনস্ক | Челябинск
perm | RU | city | Perm! | पर्म | পার্ম | Пермь
orenburg | RU | city | Orenburg | ओरेनबर्ग | ওরেনবুর্গ | Оренбург
krasnodar | RU | city | Krasnodar | क्रास्नोदार | ক্রাসনোদার | Краснодар
grozny | RU | city | Grozny | ग्रोज्नी | গ্রোজনি | Грозный!
makhachkala | RU | city | Makhachkala | मखाचकला | মাখাচকালা | Махачкала
derbent | RU | city | Derbent |  |  | Дербент
beslan | RU | city | Beslan | बेसलान | বেসলান | Беслан
elista | RU | city | Elista | एलिस्ता | এলিস্তা | Элиста
ulan-ude | RU | city | Ulan-Ude | उलान-उदे | উলান-উদে | Улан-Удэ
chita | RU | city | Chita! | चिता! | চিতা! | Чита
blagoveshchensk | RU | city | Blagoveshchensk |  |  | Благовещенск
magadan | RU | city | Magadan | मगादान | মাগাদান | Магадан
petropavlovsk-kamchatsky | RU | city | Petropavlovsk-Kamchatsky |  |  | Петропавловск-Камчатский
yuzhno-sakhalinsk | RU | city | Yuzhno-Sakhalinsk |  |  | Южно-Сахалинск
saransk | RU | city | Saransk |  |  | Саранск
belgorod | RU | city | Belgorod | बेलगोरोद | বেলগোরোদ | Белгород
kursk | RU | city | Kursk | कुर्स्क | কুর্স্ক; কুরস্ক | Курск
bryansk | RU | city | Bryansk | ब्रांस्क | ব্রিয়ানস্ক | Брянск
smolensk | RU | city | Smolensk | स्मोलेंस्क | স্মোলেনস্ক | Смоленск
pskov | RU | city | Pskov |  |  | Псков
veliky-novgorod | RU | city | Veliky Novgorod |  |  | Великий Новгород
voronezh | RU | city | Voronezh | वोरोनिश | ভরোনেজ | Воронеж
tula | RU | city | Tula! | तुला! | তুলা! | Тула
kaluga | RU | city | Kaluga |  |  | Калуга
izhevsk | RU | city | Izhevsk | इझेव्स्क | ইজেভস্ক | Ижевск
gelendzhik | RU | city | Gelendzhik |  |  | Геленджик
novorossiysk | RU | city | Novorossiysk | नोवोरोसिस्क; नोवोरोस्सिय्स्क | নভোরোসিস্ক | Новороссийск
vostochny | RU | site | Vostochny | वोस्तोचनी | ভোস্তোচনি | Восточный!
kozelsk | RU | city | Kozelsk |  |  | Козельск
dubna | RU | city | Dubna | दुबना | দুবনা | Дубна
skolkovo | RU | site | Skolkovo | स्कोल्कोवो | স্কলকোভো | Сколково
innopolis | RU | city | Innopolis |  |  | Иннополис
salekhard | RU | city | Salekhard |  |  | Салехард
zvezda | RU | site | Zvezda shipyard | ज़्वेज़्दा | জভেজদা | верфь «Звезда»
valdai | RU | city | Valdai! | वल्दाई | ভালদাই | Валдай!
sergiyev-posad | RU | city | Sergiyev Posad |  |  | Сергиев Посад
sevastopol | UA | city | Sevastopol | सेवस्तोपोल | সেভাস্তোপোল | Севастополь
yalta | UA | city | Yalta | याल्टा | ইয়াল্টা | Ялта
simferopol | UA | city | Simferopol | सिम्फ़रोपोल | সিমফেরোপোল | Симферополь
lviv | UA | city | Lviv; Lvov | ल्वीव; लवीव | লভিভ; লিভিভ | Львов
odesa | UA | city | Odesa; Odessa | ओडेसा; ओदेसा | ওডেসা; ওদেসা | Одесса
kharkiv | UA | city | Kharkiv; Kharkov | खार्किव; खारकीव; खार्कीव; खारकिव | খারকিভ | Харьков
mariupol | UA | city | Mariupol | मारियुपोल; मारियूपोल | মারিউপোল | Мариуполь
bucha | UA | city | Bucha | बूचा; बुचा | বুচা | Буча
kherson | UA | city | Kherson | खेरसॉन; खेरसन | খেরসন | Херсон
zaporizhzhia | UA | city | Zaporizhzhia; Zaporizhia; Zaporozhye | जापोरिज्जिया; ज़ापोरिज़िया; जपोरिज्जिया | জাপোরিঝিয়া; জাপোরিজঝিয়া; জাপোরিজিয়া | Запорожье
donetsk | UA | city | Donetsk | दोनेत्स्क; डोनेट्स्क; दोनेस्क | দোনেৎস্ক | Донецк
luhansk | UA | city | Luhansk; Lugansk | लुहांस्क; लुगांस्क; लुहान्स्क | লুহানস্ক; লুগানস্ক | Луганск
bakhmut | UA | city | Bakhmut | बखमुत | বাখমুত | Бахмут; Артёмовск
sumy | UA | city | Sumy | सूमी; सुमी | সুমি! | Сумы!
dnipro | UA | city | Dnipro; Dnepropetrovsk | द्नीप्रो; निप्रो | দিনিপ্রো; নিপ্রো | Днепр!; Днепропетровск
irpin | UA | city | Irpin | इरपिन | ইরপিন | Ирпень
chernobyl | UA | site | Chernobyl; Chornobyl | चेर्नोबिल; चेरनोबिल | চেরনোবিল | Чернобыль
kramatorsk | UA | city | Kramatorsk | क्रामाटोर्स्क | ক্রামাতোরস্ক | Краматорск
pokrovsk | UA | city | Pokrovsk | पोक्रोव्स्क | পোকরোভস্ক | Покровск; Красноармейск
izmail | UA | city | Izmail! |  |  | Измаил
brest-by | BY | city | Brest! | ब्रेस्ट! | ব্রেস্ট! | Брест
gomel | BY | city | Gomel | गोमेल | গোমেল | Гомель
grodno | BY | city | Grodno | ग्रोद्नो | গ্রোদনো | Гродно
vitebsk | BY | city | Vitebsk |  |  | Витебск
mogilev | BY | city | Mogilev |  |  | Могилёв
ostrovets | BY | city | Astravets; Ostrovets |  |  | Островец
viskuli | BY | site | Viskuli |  |  | Вискули
tiraspol | MD | city | Tiraspol |  |  | Тирасполь
geneva | CH | city | Geneva | जिनेवा; जेनेवा | জেনেভা | Женева
davos | CH | city | Davos | दावोस; डावोस | দাভোস; ডাভোস | Давос
zurich | CH | city | Zurich | ज्यूरिख | জুরিখ | Цюрих
lausanne | CH | city | Lausanne | लुसाने; लॉज़ेन | লোজান | Лозанна
lugano | CH | city | Lugano | लुगानो | লুগানো | Лугано
basel | CH | city | Basel | बासेल | বাসেল | Базель
burgenstock | CH | city | Bürgenstock | बर्गेनस्टॉक; बुर्गेनस्टॉक | বুর্গেনস্টক; বার্গেনস্টক | Бюргеншток
munich | DE | city | Munich | म्यूनिख; म्युनिख | মিউনিখ | Мюнхен
hamburg | DE | city | Hamburg | हैम्बर्ग | হামবুর্গ | Гамбург
frankfurt | DE | city | Frankfurt | फ्रैंकफर्ट | ফ্রাঙ্কফুর্ট | Франкфурт; Франкфурт-на-Майне
bonn | DE | city | Bonn | बॉन | বন! | Бонн
hanover | DE | city | Hanover; Hannover | हनोवर; हैनोवर | হ্যানোভার | Ганновер
dresden | DE | city | Dresden | ड्रेसडेन | ড্রেসডেন | Дрезден
cologne | DE | city | Cologne | कोलोन | কোলন! | Кёльн
elmau | DE | city | Schloss Elmau; Elmau | एल्मौ; एलमाउ; श्लॉस एलमाउ | এলমাউ; শ্লস এলমাউ | Эльмау; замок Эльмау
ramstein | DE | site | Ramstein | रामस्टीन | রামস্টেইন | Рамштайн
meseberg | DE | site | Meseberg |  |  | Мезеберг
heiligendamm | DE | city | Heiligendamm | हेलिगेनडैम | হাইলিগেনডাম | Хайлигендамм
dusseldorf | DE | city | Düsseldorf | डसेलडोर्फ | ডুসেলডর্ফ | Дюссельдорф
strasbourg | FR | city | Strasbourg | स्ट्रासबर्ग | স্ট্রাসবুর্গ; স্ত্রাসবুর্গ | Страсбург
marseille | FR | city | Marseille; Marseilles | मार्सिले; मार्सेई; मार्सेल | মার্সেই | Марсель
nice | FR | city | Nice! | नीस | নিস! | Ницца
cannes | FR | city | Cannes | कान! | কান! | Канны
versailles | FR | city | Versailles | वर्साय; वर्साइ | ভার্সাই | Версаль
biarritz | FR | city | Biarritz | बियारित्ज़; बिआरित्ज; बियारिट्ज | বিয়ারিৎজ; বিয়ারিটজ | Биарриц
lyon | FR | city | Lyon | ल्योन | লিয়ন | Лион
toulouse | FR | city | Toulouse | तूलूज़; टूलूज | তুলুজ | Тулуза
chantilly | FR | city | Chantilly |  |  | Шантийи
evian | FR | city | Evian | एवियन | এভিয়ান | Эвиан
fort-de-bregancon | FR | seat:paris | Fort de Brégançon |  |  | форт Брегансон
milan | IT | city | Milan | मिलान! | মিলান | Милан
venice | IT | city | Venice | वेनिस | ভেনিস | Венеция
naples | IT | city | Naples | नेपल्स | নেপলস | Неаполь
florence | IT | city | Florence! | फ्लोरेंस | ফ্লোরেন্স | Флоренция
turin | IT | city | Turin | ट्यूरिन | তুরিন | Турин
genoa | IT | city | Genoa | जेनोआ | জেনোয়া | Генуя
palermo | IT | city | Palermo | पालेर्मो | পালেরমো | Палермо
bari | IT | city | Bari! | बारी! | বারি! | Бари
fasano | IT | city | Fasano; Borgo Egnazia | फसानो; फासानो; बोर्गो एग्नाज़िया | ফাসানো; বোরগো এগনাজিয়া | Фазано; Борго-Эгнация
taormina | IT | city | Taormina | ताओरमिना | তাওরমিনা | Таормина
trieste | IT | city | Trieste | ट्रिएस्ट | ত্রিয়েস্তে | Триест
apulia | IT | region | Apulia; Puglia | अपुलिया; पुगलिया | আপুলিয়া; পুলিয়া | Апулия
barcelona | ES | city | Barcelona | बार्सिलोना | বার্সেলোনা | Барселона
seville | ES | city | Seville | सेविले; सेविल | সেভিয়া | Севилья
granada | ES | city | Granada | ग्रेनाडा! | গ্রানাদা | Гранада
valencia | ES | city | Valencia | वेलेंसिया | ভ্যালেন্সিয়া | Валенсия
porto | PT | city | Porto | पोर्टो | পোর্তো | Порту
edinburgh | GB | city | Edinburgh | एडिनबरा; एडिनबर्ग | এডিনবরা; এডিনবার্গ | Эдинбург
glasgow | GB | city | Glasgow | ग्लासगो | গ্লাসগো | Глазго
manchester | GB | city | Manchester | मैनचेस्टर | ম্যানচেস্টার | Манчестер
birmingham | GB | city | Birmingham | बर्मिंघम | বার্মিংহাম | Бирмингем
belfast | GB | city | Belfast | बेलफास्ट | বেলফাস্ট | Белфаст
cardiff | GB | city | Cardiff | कार्डिफ | কার্ডিফ | Кардифф
salisbury | GB | city | Salisbury | सैलिसबरी; सैलिस्बरी | সলসবেরি | Солсбери
cornwall | GB | region | Cornwall; Carbis Bay | कॉर्नवाल; कार्नवाल; कार्बिस बे | কর্নওয়াল; কারবিস বে | Корнуолл; Карбис-Бей
bletchley | GB | city | Bletchley Park; Bletchley | ब्लेचली पार्क | ব্লেচলি পার্ক | Блетчли-парк
oxford | GB | city | Oxford | ऑक्सफोर्ड | অক্সফোর্ড | Оксфорд
antwerp | BE | city | Antwerp | एंटवर्प | অ্যান্টওয়ার্প | Антверпен
rotterdam | NL | city | Rotterdam | रॉटरडैम; रोटरडम | রটারডাম | Роттердам
maastricht | NL | city | Maastricht | मास्ट्रिच | মাসট্রিখট | Маастрихт
eindhoven | NL | city | Eindhoven | आइंडहोवन | আইন্ডহোভেন | Эйндховен
salzburg | AT | city | Salzburg | साल्ज़बर्ग | সালজবুর্গ | Зальцбург
graz | AT | city | Graz | ग्राज़ | গ্রাজ | Грац
krakow | PL | city | Kraków; Cracow | क्राको; क्राकोव | ক্রাকো; ক্রাকাও | Краков
gdansk | PL | city | Gdańsk | डांस्क; ग्दान्स्क | গদানস্ক | Гданьск
katowice | PL | city | Katowice | काटोवाइस | কাতোভিস | Катовице
rzeszow | PL | city | Rzeszów |  |  | Жешув
wroclaw | PL | city | Wrocław |  |  | Вроцлав
brno | CZ | city | Brno | ब्रनो | ব্রনো | Брно
thessaloniki | GR | city | Thessaloniki | थेसालोनिकी | থেসালোনিকি | Салоники
varna | BG | city | Varna | वर्णा | ভার্না | Варна
constanta | RO | city | Constanța |  |  | Констанца
dubrovnik | HR | city | Dubrovnik | डबरोवनिक | দুব্রোভনিক | Дубровник
bled | SI | city | Bled! | ब्लेड! | ব্লেড! | Блед
nis | RS | city | Niš | नीश | নিশ! | Ниш!
novi-sad | RS | city | Novi Sad | नोवी साद | নোভি সাদ | Нови-Сад
mitrovica | XK | city | Mitrovica | मित्रोविका | মিত্রোভিৎসা | Митровица
gothenburg | SE | city | Gothenburg | गोथेनबर्ग | গোথেনবার্গ | Гётеборг
malmo | SE | city | Malmö | माल्मो | মালমো | Мальмё
bergen | NO | city | Bergen | बर्गन | বার্গেন | Берген
tromso | NO | city | Tromsø |  |  | Тромсё
kirkenes | NO | city | Kirkenes |  |  | Киркенес
svalbard | NO | region | Svalbard; Spitsbergen | स्वालबार्ड | স্বালবার্ড | Шпицберген
lapland | FI | region | Lapland | लैपलैंड | ল্যাপল্যান্ড | Лапландия
turku | FI | city | Turku |  |  | Турку
aarhus | DK | city | Aarhus |  |  | Орхус
narva | EE | city | Narva |  |  | Нарва
tartu | EE | city | Tartu |  |  | Тарту
kaunas | LT | city | Kaunas |  |  | Каунас
daugavpils | LV | city | Daugavpils |  |  | Даугавпилс
limassol | CY | city | Limassol | लिमासोल | লিমাসল | Лимасол
brdo | SI | city | Brdo |  |  | Брдо
`;
