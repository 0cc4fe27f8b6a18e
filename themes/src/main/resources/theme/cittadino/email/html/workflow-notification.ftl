<#import "template.ftl" as mail>
<@mail.emailLayout><#include "../mails/workflow-notification.ftl"></@mail.emailLayout>
