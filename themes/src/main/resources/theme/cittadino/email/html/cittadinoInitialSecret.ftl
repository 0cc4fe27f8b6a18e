<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/cittadinoInitialSecret.ftl"></@mail.emailLayout>
