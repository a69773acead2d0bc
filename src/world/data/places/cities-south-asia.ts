import { rows } from "../../../text/table.js";

/** Cities and sites of South Asia. `!`: weak, also a word, a person or another place. */
export default rows`
mumbai | IN | city | Mumbai; Bombay | मुंबई; बंबई; बॉम्बे | মুম্বাই; মুম্বই; বোম্বে; বম্বে | Мумбаи; Бомбей
kolkata | IN | city | Kolkata; Calcutta | कोलकाता; कलकत्ता | কলকাতা; কোলকাতা; কলিকাতা | Калькутта; Колката
chennai | IN | city | Chennai; Madras | चेन्नई; मद्रास | চেন্নাই; মাদ্রাজ | Ченнаи; Мадрас
bengaluru | IN | city | Bengaluru; Bangalore | बेंगलुरु; बेंगलुरू; बंगलुरु; बैंगलोर; बंगलौर; बेंगलूरु | বেঙ্গালুরু; ব্যাঙ্গালোর; বাঙ্গালোর | Бангалор; Бенгалуру
hyderabad | IN | city | Hyderabad! | हैदराबाद! | হায়দরাবাদ!; হায়দ্রাবাদ!; হায়দারাবাদ! | Хайдарабад!
ahmedabad | IN | city | Ahmedabad | अहमदाबाद | আহমেদাবাদ; আমদাবাদ | Ахмадабад; Ахмедабад
gandhinagar | IN | city | Gandhinagar | गांधीनगर | গান্ধীনগর; গান্ধিনগর | Гандинагар
pune | IN | city | Pune | पुणे | পুনে; পুণে | Пуна; Пуне
goa | IN | region | Goa | गोवा | গোয়া | Гоа
panaji | IN | city | Panaji; Panjim | पणजी | পানাজি | Панаджи
benaulim | IN | city | Benaulim | बेनॉलिम | বেনৌলিম | Бенаулим
jaipur | IN | city | Jaipur | जयपुर | জয়পুর | Джайпур
lucknow | IN | city | Lucknow | लखनऊ; लखनउ | লখনউ; লখনৌ | Лакхнау
varanasi | IN | city | Varanasi; Banaras | वाराणसी; बनारस; काशी! | বারাণসী; বারানসি; বেনারস | Варанаси
agra | IN | city | Agra | आगरा | আগ্রা | Агра
amritsar | IN | city | Amritsar | अमृतसर | অমৃতসর | Амритсар
chandigarh | IN | city | Chandigarh | चंडीगढ़ | চণ্ডীগড়; চন্ডীগড় | Чандигарх
shimla | IN | city | Shimla; Simla | शिमला | সিমলা; শিমলা | Симла; Шимла
srinagar | IN | city | Srinagar | श्रीनगर | শ্রীনগর | Сринагар
jammu | IN | city | Jammu | जम्मू | জম্মু | Джамму
leh | IN | city | Leh | लेह | লেহ | Лех
pahalgam | IN | city | Pahalgam | पहलगाम | পহেলগাম; পহেলগাঁও; পেহেলগাম; পহলগাম | Пахалгам
pulwama | IN | city | Pulwama | पुलवामा | পুলওয়ামা | Пулвама
udaipur | IN | city | Udaipur | उदयपुर | উদয়পুর | Удайпур
jodhpur | IN | city | Jodhpur | जोधपुर | যোধপুর | Джодхпур
bhopal | IN | city | Bhopal | भोपाल | ভোপাল | Бхопал
indore | IN | city | Indore | इंदौर | ইন্দোর; ইনদওর | Индор
nagpur | IN | city | Nagpur | नागपुर | নাগপুর | Нагпур
patna | IN | city | Patna | पटना | পাটনা | Патна
bodh-gaya | IN | city | Bodh Gaya; Bodhgaya | बोधगया; बोध गया | বুদ্ধগয়া; বোধগয়া | Бодх-Гая
guwahati | IN | city | Guwahati | गुवाहाटी | গুয়াহাটি; গুয়াহাটী; গৌহাটি | Гувахати
agartala | IN | city | Agartala | अगरतला | আগরতলা | Агартала
shillong | IN | city | Shillong | शिलांग; शिलॉन्ग | শিলং | Шиллонг
imphal | IN | city | Imphal | इंफाल | ইম্ফল | Импхал
siliguri | IN | city | Siliguri | सिलीगुड़ी | শিলিগুড়ি | Силигури
santiniketan | IN | city | Santiniketan | शांतिनिकेतन | শান্তিনিকেতন | Шантиникетан
haldia | IN | city | Haldia | हल्दिया | হলদিয়া | Халдия
bhubaneswar | IN | city | Bhubaneswar | भुवनेश्वर | ভুবনেশ্বর | Бхубанешвар
visakhapatnam | IN | city | Visakhapatnam; Vizag | विशाखापत्तनम; विशाखापट्टनम; विजाग | বিশাখাপত্তনম; বিশাখাপট্টনম | Висакхапатнам; Вишакхапатнам
kochi | IN | city | Kochi; Cochin | कोच्चि; कोचीन | কোচি; কোচিন | Кочин; Кочи
thiruvananthapuram | IN | city | Thiruvananthapuram; Trivandrum | तिरुवनंतपुरम; तिरुअनंतपुरम; त्रिवेंद्रम | তিরুবনন্তপুরম; তিরুঅনন্তপুরম | Тируванантапурам; Тривандрам
kumarakom | IN | city | Kumarakom | कुमारकोम | কুমারাকোম | Кумараком
mamallapuram | IN | city | Mamallapuram; Mahabalipuram | मामल्लपुरम; महाबलीपुरम; ममल्लापुरम; मामल्लापुरम | মামাল্লাপুরম; মহাবলীপুরম; মমল্লপুরম; মহাবলিপুরম | Мамаллапурам; Махабалипурам
hampi | IN | city | Hampi | हम्पी | হাম্পি | Хампи
surat | IN | city | Surat! | सूरत! | সুরাট; সুরত! | Сурат
vadodara | IN | city | Vadodara | वडोदरा; बड़ौदा | বডোদরা; ভাদোদারা | Вадодара
kevadia | IN | city | Kevadia; Ekta Nagar | केवड़िया; एकता नगर | কেভাড়িয়া | Кевадия
gurugram | IN | city | Gurugram; Gurgaon | गुरुग्राम; गुड़गांव | গুরুগ্রাম; গুরগাঁও | Гургаон
noida | IN | city | Noida; Greater Noida | नोएडा; ग्रेटर नोएडा | নয়ডা; গ্রেটার নয়ডা | Нойда
dehradun | IN | city | Dehradun | देहरादून | দেরাদুন | Дехрадун
rishikesh | IN | city | Rishikesh | ऋषिकेश | ঋষিকেশ; হৃষীকেশ | Ришикеш
puducherry | IN | city | Puducherry; Pondicherry | पुडुचेरी; पांडिचेरी | পুদুচেরি; পন্ডিচেরি | Пондичерри
kudankulam | IN | city | Kudankulam; Koodankulam | कुडनकुलम; कुडनकुलाम; कुडानकुलम; कुदनकुलम | কুদানকুলাম; কুড়ানকুলাম; কুড়নকুলম | Куданкулам
jaitapur | IN | site | Jaitapur | जैतापुर | জৈতাপুর | Джайтапур
pokhran | IN | site | Pokhran | पोखरण | পোখরান | Покхаран
sriharikota | IN | site | Sriharikota | श्रीहरिकोटा | শ্রীহরিকোটা | Шрихарикота
korwa | IN | site | Korwa | कोरवा | কোরওয়া | Корва
ayodhya | IN | city | Ayodhya | अयोध्या | অযোধ্যা | Айодхья
tirupati | IN | city | Tirupati | तिरुपति | তিরুপতি | Тирупати
chattogram | BD | city | Chattogram; Chittagong | चटगांव; चट्टोग्राम; चिटगांव; चित्तागोंग | চট্টগ্রাম; চিটাগং; চাটগাঁ | Читтагонг; Чаттограм
sylhet | BD | city | Sylhet | सिलहट; सिलेट | সিলেট; শ্রীহট্ট | Силхет
khulna | BD | city | Khulna | खुलना! | খুলনা | Кхулна
rajshahi | BD | city | Rajshahi | राजशाही! | রাজশাহী; রাজশাহি | Раджшахи
rangpur | BD | city | Rangpur | रंगपुर | রংপুর | Рангпур
barishal | BD | city | Barishal; Barisal | बारीसाल; बरिशाल | বরিশাল | Барисал
coxs-bazar | BD | city | Cox's Bazar; Cox Bazar | कॉक्स बाजार | কক্সবাজার; কক্সেস বাজার | Кокс-Базар
mongla | BD | city | Mongla | मोंगला | মোংলা; মংলা | Монгла
payra | BD | site | Payra | पायरा | পায়রা! | Пайра
matarbari | BD | site | Matarbari | मातारबाड़ी | মাতারবাড়ী; মাতারবাড়ি | Матарбари
rooppur | BD | site | Rooppur; Ruppur | रूपपुर; रूप्पुर | রূপপুর; রুপপুর | Руппур
rampal | BD | site | Rampal! | रामपाल! | রামপাল! | Рампал
benapole | BD | city | Benapole | बेनापोल | বেনাপোল | Бенаполь
petrapole | IN | city | Petrapole | पेट्रापोल | পেট্রাপোল | Петраполь
akhaura | BD | city | Akhaura | अखौरा | আখাউড়া | Акхаура
cumilla | BD | city | Cumilla; Comilla | कोमिला | কুমিল্লা | Комилла
tungipara | BD | city | Tungipara | तुंगीपाड़ा | টুঙ্গিপাড়া | 
bhasan-char | BD | site | Bhasan Char | भाषन चर | ভাসানচর; ভাসান চর | Бхасан-Чар
karachi | PK | city | Karachi | कराची | করাচি; করাচী | Карачи
lahore | PK | city | Lahore | लाहौर | লাহোর | Лахор
rawalpindi | PK | city | Rawalpindi | रावलपिंडी | রাওয়ালপিন্ডি; রাওয়ালপিণ্ডি | Равалпинди
peshawar | PK | city | Peshawar | पेशावर | পেশোয়ার; পেশাওয়ার | Пешавар
quetta | PK | city | Quetta | क्वेटा | কোয়েটা | Кветта
gwadar | PK | city | Gwadar | ग्वादर | গোয়াদার; গদর! | Гвадар
kartarpur | PK | city | Kartarpur | करतारपुर | কর্তারপুর | Картарпур
balakot | PK | city | Balakot | बालाकोट | বালাকোট | Балакот
pokhara | NP | city | Pokhara | पोखरा | পোখরা | Покхара
lumbini | NP | city | Lumbini | लुंबिनी | লুম্বিনী; লুম্বিনি | Лумбини
janakpur | NP | city | Janakpur | जनकपुर | জনকপুর | Джанакпур
birgunj | NP | city | Birgunj | बीरगंज | বীরগঞ্জ | Биргандж
biratnagar | NP | city | Biratnagar | विराटनगर | বিরাটনগর | Биратнагар
kandy | LK | city | Kandy | कैंडी! | ক্যান্ডি! | Канди
jaffna | LK | city | Jaffna | जाफना | জাফনা | Джафна
trincomalee | LK | city | Trincomalee | त्रिंकोमाली | ত্রিনকোমালি; ত্রিঙ্কোমালি | Тринкомали
hambantota | LK | city | Hambantota | हंबनटोटा | হাম্বানটোটা; হাম্বানতোতা | Хамбантота
paro | BT | city | Paro | पारो! | পারো! | Паро
gelephu | BT | city | Gelephu | गेलेफू | গেলেফু | Гелепху
addu | MV | city | Addu; Addu City | अड्डू | আদ্দু | Адду
herat | AF | city | Herat | हेरात | হেরাত | Герат
kandahar | AF | city | Kandahar | कंधार | কান্দাহার | Кандагар
mazar-i-sharif | AF | city | Mazar-i-Sharif; Mazar-e-Sharif | मज़ार-ए-शरीफ | মাজার-ই-শরিফ | Мазари-Шариф
sittwe | MM | city | Sittwe | सितवे | সিত্তে; সিতওয়ে | Ситуэ
`;
